import type { ProblemCode } from "#shared/api/problem.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Refusals by the dates of a campaign, and of changes to them. */
export const campaignProblems = {
  "year/not-found": {
    kk: "Бұл жыл бойынша дерек жоқ. Басқа жылды таңдаңыз.",
    ru: "За этот год данных нет. Выберите другой год.",
    en: "There are no data for this year. Choose another year.",
  },
  "campaign/not-found": {
    kk: "Бұл жыл бойынша есеп жинау ашылмаған. Алдымен оны ашыңыз.",
    ru: "Сбор отчётов за этот год не открыт. Сначала откройте его.",
    en: "Collection of returns for this year has not been opened. Open it first.",
  },
  "campaign/not-open": {
    kk: "Есеп қабылдау әлі басталған жоқ. Ашылатын күнді күтіңіз.",
    ru: "Приём отчётов ещё не начался. Дождитесь дня открытия.",
    en: "Returns are not accepted yet. Wait for the opening day.",
  },
  "campaign/closed": {
    kk: "Есеп қабылдау мерзімі аяқталды. Басқармаға хабарласыңыз.",
    ru: "Срок приёма отчётов истёк. Обратитесь в управление.",
    en: "The deadline has passed and returns are no longer accepted. Contact the department.",
  },
  "campaign/final": {
    kk: "Бұл жылдың қорытындысы бекітілді, өзгерту мүмкін емес. Сұрағыңыз болса, басқармаға хабарласыңыз.",
    ru: "Итоги этого года утверждены, изменить их нельзя. С вопросами обратитесь в управление.",
    en: "The figures for this year are final and cannot be changed. Contact the department if you have questions.",
  },
  "campaign/changed": {
    kk: "Есеп жинау мерзімдерін басқа қызметкер өзгертті. Бетті жаңартып, қайталаңыз.",
    ru: "Сроки сбора отчётов изменил другой сотрудник. Обновите страницу и повторите.",
    en: "Another officer has changed the collection dates. Reload the page and try again.",
  },
  "campaign/invalid": {
    kk: "Есеп жинау мерзімдері дұрыс емес. Ашылатын күн жабылатын күннен бұрын болуы керек.",
    ru: "Сроки сбора отчётов указаны неверно. День открытия должен быть раньше дня закрытия.",
    en: "The collection dates are wrong. The opening day must come before the closing day.",
  },
} as const satisfies Partial<Record<ProblemCode, LocalizedText>>;
