import type { LocalizedText } from "#shared/text/locale.ts";

/** Why an unusual figure is right, in the codes of forms.md; `other` needs its text. */
export const explanationReasons = [
  "structural-change",
  "seasonal",
  "last-year-wrong",
  "new-activity",
  "other",
] as const;
export type ExplanationReason = (typeof explanationReasons)[number];

/** Longest text beside a reason, in UTF-16 units as JSON Schema counts them. */
export const longestExplanation = 1000;

/** The reasons in words, as people choose them. */
export const explanationReasonName: Readonly<Record<ExplanationReason, LocalizedText>> = {
  "structural-change": {
    kk: "Құрылымдық өзгеріс: қосылу, бөліну, филиалдың ашылуы немесе жабылуы",
    ru: "Структурное изменение: слияние, разделение, открытие или закрытие филиала",
    en: "Structural change: a merger, a split, a branch opened or closed",
  },
  seasonal: {
    kk: "Маусымдық жұмыс",
    ru: "Сезонная работа",
    en: "Seasonal work",
  },
  "last-year-wrong": {
    kk: "Бұрын берілген дерек қате болған",
    ru: "Данные, переданные раньше, были неверны",
    en: "The figure given before was wrong",
  },
  "new-activity": {
    kk: "Жаңа қызмет түрі немесе жаңа өндіріс орны",
    ru: "Новый вид деятельности или новая производственная площадка",
    en: "A new activity or a new site",
  },
  other: { kk: "Басқа себеп", ru: "Другая причина", en: "Another reason" },
};
