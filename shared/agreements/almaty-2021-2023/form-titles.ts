import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Titles of the forms, without the forms: for functions that name them and need nothing else. */
export const formTitles: Readonly<Record<AnnualFormId, LocalizedText>> = {
  workforce: {
    kk: "Жұмыскерлер және өндірістік жарақаттану",
    ru: "Работники и производственный травматизм",
    en: "Workforce and occupational injury",
  },
  "collective-agreement": {
    kk: "Ұжымдық шарт",
    ru: "Коллективный договор",
    en: "Collective agreement",
  },
  "safety-council": { kk: "Өндірістік кеңес", ru: "Производственный совет", en: "Safety council" },
  "technical-inspectors": {
    kk: "Техникалық инспекторлар",
    ru: "Технические инспекторы",
    en: "Technical inspectors",
  },
  "disability-quota": {
    kk: "Мүгедектігі бар адамдарға арналған квота",
    ru: "Квота для лиц с инвалидностью",
    en: "Quota for persons with disabilities",
  },
};
