import type { ProblemCode } from "#shared/api/problem.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Refusals about the department's own work: exports, people, the audit list. */
export const departmentProblems = {
  "export/not-found": {
    kk: "Мұндай экспорт жоқ немесе оның сақталу мерзімі өтті. Экспортты қайта жасаңыз.",
    ru: "Такой выгрузки нет, или срок её хранения истёк. Закажите выгрузку заново.",
    en: "There is no such export, or it is no longer kept. Order it again.",
  },
  "export/invalid": {
    kk: "Бұл таңдаулар бірге келмейді. Белгіленген өрістерді түзетіп, қайта жіберіңіз.",
    ru: "Такое сочетание невозможно. Исправьте отмеченное и отправьте снова.",
    en: "These choices do not go together. Correct what is marked and send again.",
  },
  "people/yourself": {
    kk: "Өз рөліңізді өзіңіз алып тастай алмайсыз. Басқа қызметкерден сұраңыз.",
    ru: "Свою роль снять самому нельзя. Попросите другого сотрудника.",
    en: "You cannot take your own role away. Ask another officer.",
  },
  "invitation/not-found": {
    kk: "Мұндай шақыру жоқ: ол қабылданған немесе кері алынған. Тізімді жаңартыңыз.",
    ru: "Такого приглашения нет: оно принято или отозвано. Обновите список.",
    en: "There is no such invitation: it was accepted or withdrawn. Reload the list.",
  },
  "invitation/not-recognised": {
    kk: "Бұл шақыру жарамсыз: ол қолданылған, кері алынған немесе мерзімі өткен. Басқармадан жаңасын сұраңыз.",
    ru: "Это приглашение не действует: оно использовано, отозвано или истекло. Попросите управление прислать новое.",
    en: "This invitation is not valid: it was used, withdrawn or has expired. Ask the department for a new one.",
  },
  "invitation/other-party": {
    kk: "Сіз басқа тараптың өкілісіз. Алдымен басқарма сол рөлді алып тастауы керек.",
    ru: "Вы уже представляете другую сторону. Сначала управление должно снять эту роль.",
    en: "You already speak for another party. The department must take that role away first.",
  },
  "audit/days-reversed": {
    kk: "Бастапқы күн соңғы күннен кеш. Күндерді ауыстырыңыз.",
    ru: "Первый день позже последнего. Поменяйте дни местами.",
    en: "The first day is after the last one. Exchange the days.",
  },
} as const satisfies Partial<Record<ProblemCode, LocalizedText>>;
