import type { LocalizedText } from "#shared/text/locale.ts";

/** Words of an enrolment letter; `{…}` are filled in, and no ending is joined to them. */
export const letterWords = {
  title: {
    kk: "Жылдық есеп тапсыру туралы хат",
    ru: "Письмо о сдаче годового отчёта",
    en: "Letter about the annual return",
  },
  code: { kk: "Тіркеу коды", ru: "Код регистрации", en: "Enrolment code" },
  bin: { kk: "БСН", ru: "БИН", en: "BIN" },
  qr: {
    kk: "Тіркеу бетін ашатын QR-код",
    ru: "QR-код, открывающий страницу регистрации",
    en: "QR code that opens the enrolment page",
  },
  basis: {
    kk: "Негіздеме: {agreement}, VII бөлім, 11-тармақ.",
    ru: "Основание: {agreement}, раздел VII, пункт 11.",
    en: "Basis: {agreement}, section VII, item 11.",
  },
  year: { kk: "Есепті жыл: {year}", ru: "Отчётный год: {year}", en: "Reporting year: {year}" },
  deadline: {
    kk: "Тапсырудың соңғы күні: {day} (осы күнді қоса алғанда)",
    ru: "Срок сдачи: {day} включительно",
    en: "Deadline: {day}, that day included",
  },
  forms: {
    kk: "Тапсырылатын нысандар",
    ru: "Какие формы нужно сдать",
    en: "Forms to file",
  },
  steps: { kk: "Есеп тапсыру тәртібі", ru: "Как сдать отчёт", en: "How to file" },
  open: {
    kk: "1. Телефон камерасын QR-кодқа бағыттаңыз немесе мына бетті ашыңыз: {address}",
    ru: "1. Наведите камеру телефона на QR-код или откройте страницу: {address}",
    en: "1. Point the camera of a phone at the QR code or open this page: {address}",
  },
  signIn: {
    kk: "2. Жүйеге кіріңіз.",
    ru: "2. Войдите в систему.",
    en: "2. Sign in.",
  },
  enter: {
    kk: "3. БСН мен тіркеу кодын енгізіңіз. Код бір рет қана қолданылады. Кодтың соңғы жарамды күні: {day}",
    ru: "3. Введите БИН и код регистрации. Код действует один раз. Последний день действия кода: {day}",
    en: "3. Enter the BIN and the enrolment code. The code works once. Last day of the code: {day}",
  },
  fill: {
    kk: "4. Нысандарды толтырып, жіберіңіз.",
    ru: "4. Заполните и отправьте формы.",
    en: "4. Fill in the forms and send them.",
  },
  secret: {
    kk: "Кодты бөгде адамға бермеңіз: онымен кәсіпорын атынан есеп тапсыруға болады. Бұрынғы хаттағы код жарамсыз.",
    ru: "Не передавайте код посторонним: с ним можно сдать отчёт от имени предприятия. Код из прежнего письма не действует.",
    en: "Do not give the code to anybody else: it can be used to file for the enterprise. The code of an earlier letter no longer works.",
  },
  objection: {
    kk: "Есеп сізге қатысты болмаса",
    ru: "Если отчёт вас не касается",
    en: "If this does not concern you",
  },
  object: {
    kk: "Бұл сіздің кәсіпорныңыз болмаса, ол қызметін тоқтатса, басқа кәсіпорынға қосылса немесе есеп тапсыруға міндетті болмаса, кодты енгізгеннен кейін соны белгілеңіз немесе басқармаға жазыңыз. Шешімді басқарма қабылдайды.",
    ru: "Если это не ваше предприятие, если оно прекратило деятельность, присоединено к другому или не обязано отчитываться, отметьте это после ввода кода или напишите в управление. Решение примет управление.",
    en: "If this is not your enterprise, or if it has ceased its activity, was merged into another or is not obliged to report, say so after entering the code or write to the department. The department decides.",
  },
  otherwise: {
    kk: "Есепті қағаз түрінде немесе телефон арқылы да тапсыруға болады.",
    ru: "Отчёт можно сдать и на бумаге или по телефону.",
    en: "A return can also be filed on paper or by telephone.",
  },
  contact: { kk: "Байланыс: {contact}", ru: "Контакт: {contact}", en: "Contact: {contact}" },
} as const satisfies Record<string, LocalizedText>;
