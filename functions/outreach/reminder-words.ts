import type { LocalizedText } from "#shared/text/locale.ts";

/** Words of a reminder; `{…}` are filled in, and no ending is joined to them. */
export const reminderWords = {
  subjectBefore: {
    kk: "Жылдық есеп: соңғы күні {day}",
    ru: "Годовой отчёт: последний день {day}",
    en: "Annual return: last day {day}",
  },
  subjectAfter: {
    kk: "Жылдық есептің мерзімі өтті: {day}",
    ru: "Срок годового отчёта прошёл: {day}",
    en: "The annual return is overdue: {day}",
  },
  enterprise: { kk: "Кәсіпорын: {name}", ru: "Предприятие: {name}", en: "Enterprise: {name}" },
  bin: { kk: "БСН: {bin}", ru: "БИН: {bin}", en: "BIN: {bin}" },
  before: {
    kk: "Өңірлік келісім бойынша жылдық есеп әлі толық тапсырылмады.\nЕсепті жыл: {year}\nСоңғы күні: {day}\nҚалған күн: {days}",
    ru: "Годовой отчёт по региональному соглашению сдан ещё не полностью.\nОтчётный год: {year}\nПоследний день: {day}\nОсталось дней: {days}",
    en: "The annual return under the regional agreement is not complete yet.\nReporting year: {year}\nLast day: {day}\nDays left: {days}",
  },
  after: {
    kk: "Өңірлік келісім бойынша жылдық есеп толық тапсырылмады.\nЕсепті жыл: {year}\nӨтіп кеткен мерзімі: {day}\nЕсепті қазір де тапсыруға болады: ол кеш тапсырылған деп белгіленеді.",
    ru: "Годовой отчёт по региональному соглашению сдан не полностью.\nОтчётный год: {year}\nСрок, который прошёл: {day}\nСдать отчёт можно и сейчас: он будет отмечен как сданный позже срока.",
    en: "The annual return under the regional agreement is not complete.\nReporting year: {year}\nDeadline, now past: {day}\nIt can still be filed and will be marked as late.",
  },
  missing: {
    kk: "Тапсырылмаған нысандар:",
    ru: "Не сданы формы:",
    en: "Forms not filed:",
  },
  returned: {
    kk: "Түзетуге қайтарылған нысандар:",
    ru: "Возвращены на исправление формы:",
    en: "Forms returned for correction:",
  },
  note: { kk: "Басқармадан:", ru: "От управления:", en: "From the department:" },
  openReturn: { kk: "Есепті ашу:", ru: "Открыть отчёт:", en: "Open the return:" },
  code: {
    kk: "Жүйеге бірінші рет кірсеңіз, тіркеу коды керек. Ол басқарма жіберген хатта. Хат жоғалса, басқармадан жаңа код сұраңыз.",
    ru: "При первом входе нужен код регистрации: он в письме управления. Если письмо потерялось, попросите в управлении новый код.",
    en: "The first time, you need the enrolment code from the department’s letter. If it is lost, ask the department for a new one.",
  },
  filed: {
    kk: "Есепті жіберіп қойған болсаңыз, бұл хатты ескермеңіз.",
    ru: "Если отчёт уже отправлен, оставьте это письмо без внимания.",
    en: "If you have filed meanwhile, take no notice of this letter.",
  },
  contact: { kk: "Байланыс: {contact}", ru: "Контакт: {contact}", en: "Contact: {contact}" },
  footer: {
    kk: "Хатты {department} кәсіпорынның тізілімдегі мекенжайына жіберді. Бұл хатқа жауап жазбаңыз.",
    ru: "Письмо отправлено по адресу предприятия из реестра. Отправитель: {department}. На это письмо не отвечайте.",
    en: "Sent to the enterprise’s address in the register by: {department}. Do not reply to this letter.",
  },
  letterSubject: {
    kk: "Тіркеу коды: жылдық есеп, {year}",
    ru: "Код регистрации: годовой отчёт, {year}",
    en: "Enrolment code: annual return, {year}",
  },
} as const satisfies Record<string, LocalizedText>;
