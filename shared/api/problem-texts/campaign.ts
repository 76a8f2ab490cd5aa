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
    kk: "Бұл жыл бойынша есеп тапсыру науқаны ашылмаған. Алдымен науқанды ашыңыз.",
    ru: "Отчётная кампания за этот год не открыта. Сначала откройте её.",
    en: "The campaign of this year has not been opened. Open it first.",
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
    kk: "Науқан баптауларын басқа қызметкер өзгертті. Бетті жаңартып, қайталаңыз.",
    ru: "Настройки кампании изменил другой сотрудник. Обновите страницу и повторите.",
    en: "Another officer has changed the campaign settings. Reload the page and try again.",
  },
  "campaign/invalid": {
    kk: "Қабылдау мерзімі дұрыс емес. Соңғы күн қабылдау басталатын күннен ерте болмауы керек.",
    ru: "Срок приёма указан неверно. Последний день не может быть раньше первого.",
    en: "The dates of the campaign are wrong. The last day cannot be before the first.",
  },
} as const satisfies Partial<Record<ProblemCode, LocalizedText>>;
