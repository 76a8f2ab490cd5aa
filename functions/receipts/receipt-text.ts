import type { LocalizedText } from "#shared/text/locale.ts";

/** The words of a printed receipt. */
export const receiptText = {
  title: {
    kk: "Жылдық есеп тапсырылғаны туралы түбіртек",
    ru: "Квитанция о сдаче годового отчёта",
    en: "Receipt for an annual return",
  },
  enterprise: { kk: "Кәсіпорын", ru: "Предприятие", en: "Enterprise" },
  bin: { kk: "БСН", ru: "БИН", en: "BIN" },
  year: { kk: "Есепті жыл", ru: "Отчётный год", en: "Reporting year" },
  filing: { kk: "Жіберу нөмірі", ru: "Номер отправки", en: "Filing number" },
  signatory: { kk: "Қол қойған адам", ru: "Подписал(а)", en: "Signed by" },
  position: { kk: "Лауазымы", ru: "Должность", en: "Position" },
  notKept: {
    kk: "мәлімет сақталмаған",
    ru: "сведения не хранятся",
    en: "not kept",
  },
  forms: { kk: "Тапсырылған нысандар", ru: "Сданные формы", en: "Forms filed" },
  number: { kk: "Түбіртек нөмірі", ru: "Номер квитанции", en: "Receipt number" },
  submitted: { kk: "Тапсырылды", ru: "Сдана", en: "Filed" },
  amended: {
    kk: "Түзетіліп, қайта тапсырылды",
    ru: "Исправлена и сдана снова",
    en: "Corrected and filed again",
  },
  replaced: {
    kk: "Кейін түзетілген немесе кері алынған",
    ru: "Позднее исправлена или отозвана",
    en: "Later corrected or withdrawn",
  },
  hash: { kk: "Бақылау сомасы", ru: "Контрольная сумма", en: "Checksum" },
  almatyTime: { kk: "Алматы уақыты", ru: "время Алматы", en: "Almaty time" },
  closing: {
    kk: "Бақылау сомасы (SHA-256) тапсырылған жауаптардың өзгермегенін дәлелдейді.",
    ru: "Контрольная сумма (SHA-256) доказывает, что сданные ответы не изменились.",
    en: "The checksum (SHA-256) proves that the answers filed have not changed.",
  },
} as const satisfies Record<string, LocalizedText>;
