import type { ProblemCode } from "#shared/api/problem.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Refusals about figures, and about official statistics that they are held against. */
export const figureProblems = {
  "indicator/not-found": {
    kk: "Мұндай ресми көрсеткіш жоқ. Тізімнен таңдаңыз.",
    ru: "Такого официального показателя нет. Выберите из списка.",
    en: "There is no such official indicator. Choose one from the list.",
  },
  "figure/not-found": {
    kk: "Мұндай дерек жоқ. Көрсеткішті тізімнен таңдаңыз.",
    ru: "Таких данных нет. Выберите показатель из списка.",
    en: "There is no such figure. Choose an indicator from the list.",
  },
  "statistics/invalid": {
    kk: "Бөлік бүтіннен үлкен бола алмайды. Алымын, бөлімін немесе мәнін тексеріңіз.",
    ru: "Часть не может быть больше целого. Проверьте числитель, знаменатель или значение.",
    en: "A part cannot be larger than its whole. Check the numerator, denominator or value.",
  },
  "statistics/changed": {
    kk: "Бұл дерек басқа терезеде өзгертілді. Жаңа нұсқасын қарап, қайта енгізіңіз.",
    ru: "Эти данные изменены в другом окне. Посмотрите новую версию и введите снова.",
    en: "This figure was changed in another window. Look at the new version and enter it again.",
  },
} as const satisfies Partial<Record<ProblemCode, LocalizedText>>;
