import type { ProblemCode } from "#shared/api/problem.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Refusals about the department's own work: exports, people, the audit list. */
export const departmentProblems = {
  "export/not-found": {
    kk: "Мұндай экспорт жоқ немесе оның сақталу мерзімі өтті. Экспортқа қайта тапсырыс беріңіз.",
    ru: "Такой выгрузки нет, или срок её хранения истёк. Закажите выгрузку заново.",
    en: "There is no such export, or it is no longer kept. Order it again.",
  },
  "export/invalid": {
    kk: "Таңдалғандар бір-біріне сай келмейді. Белгіленген өрістерді түзетіп, қайта жіберіңіз.",
    ru: "Выбранное не сочетается. Исправьте отмеченные поля и отправьте снова.",
    en: "These choices do not go together. Correct the fields marked and send again.",
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
    kk: "Сіз басқа тараптың өкілісіз. Басқармадан алдымен сол рөлді алып тастауды сұраңыз.",
    ru: "Вы уже представляете другую сторону. Попросите управление сначала снять эту роль.",
    en: "You already represent another party. Ask the department to take that role away first.",
  },
  "audit/days-reversed": {
    kk: "Бастапқы күн соңғы күннен кеш. Күндердің орнын ауыстырыңыз.",
    ru: "Первый день позже последнего. Поменяйте дни местами.",
    en: "The first day is after the last one. Swap the two days.",
  },
} as const satisfies Partial<Record<ProblemCode, LocalizedText>>;
