import type { LocalizedText } from "#shared/text/locale.ts";

/** Words of a reminder; `{…}` are filled in, and no ending is joined to them. */
export const reminderWords = {
  subjectBefore: {
    kk: "Жылдық есеп: соңғы күні {day}",
    ru: "Годовой отчёт: последний день {day}",
    en: "Annual return: last day {day}",
  },
  subjectAfter: {
    kk: "Жылдық есепті тапсыру мерзімі өтті: {day}",
    ru: "Срок сдачи годового отчёта истёк: {day}",
    en: "The annual return is overdue: {day}",
  },
  enterprise: { kk: "Кәсіпорын: {name}", ru: "Предприятие: {name}", en: "Enterprise: {name}" },
  bin: { kk: "БСН: {bin}", ru: "БИН: {bin}", en: "BIN: {bin}" },
  before: {
    kk: "Өңірлік келісім бойынша жылдық есеп әлі толық тапсырылған жоқ.\nЕсепті жыл: {year}\nСоңғы күні: {day}\nҚалған күн: {days}",
    ru: "Годовой отчёт по региональному соглашению сдан ещё не полностью.\nОтчётный год: {year}\nПоследний день: {day}\nОсталось дней: {days}",
    en: "The annual return under the regional agreement is not complete yet.\nReporting year: {year}\nLast day: {day}\nDays left: {days}",
  },
  after: {
    kk: "Өңірлік келісім бойынша жылдық есеп толық тапсырылған жоқ.\nЕсепті жыл: {year}\nМерзімі өткен күн: {day}\nЕсепті қазір де тапсыруға болады: ол мерзімінен кеш деп белгіленеді.",
    ru: "Годовой отчёт по региональному соглашению сдан не полностью.\nОтчётный год: {year}\nСрок истёк: {day}\nСдать отчёт можно и сейчас: он будет отмечен как сданный позже срока.",
    en: "The annual return under the regional agreement is not complete.\nReporting year: {year}\nThe deadline was: {day}\nYou can still file the return: it will be marked as late.",
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
    kk: "Жүйеге бірінші рет кіргенде тіркеу коды керек: ол басқарманың хатында жазылған. Хат жоғалса, басқармадан жаңа код сұраңыз.",
    ru: "При первом входе нужен код регистрации: он в письме управления. Если письмо потерялось, попросите в управлении новый код.",
    en: "The first time you sign in, you need the enrolment code from the department’s letter. If the letter is lost, ask the department for a new code.",
  },
  filed: {
    kk: "Есепті жіберіп қойған болсаңыз, бұл хатты ескермей-ақ қойыңыз.",
    ru: "Если отчёт уже отправлен, не обращайте внимания на это письмо.",
    en: "If you have already filed, please ignore this e-mail.",
  },
  contact: { kk: "Байланыс: {contact}", ru: "Контакт: {contact}", en: "Contact: {contact}" },
  footer: {
    kk: "Хат кәсіпорынның тізілімдегі мекенжайына жіберілді. Жіберуші: {department}. Бұл хатқа жауап жазбаңыз.",
    ru: "Письмо отправлено по адресу предприятия из реестра. Отправитель: {department}. На это письмо не отвечайте.",
    en: "Sent to the enterprise’s address in the register by: {department}. Do not reply to this e-mail.",
  },
  letterSubject: {
    kk: "Тіркеу коды: жылдық есеп, {year}",
    ru: "Код регистрации: годовой отчёт, {year}",
    en: "Enrolment code: annual return, {year}",
  },
} as const satisfies Record<string, LocalizedText>;
