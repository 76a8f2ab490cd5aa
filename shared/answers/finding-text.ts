import type { FindingCode } from "#shared/answers/finding.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/**
 * Words for every finding but those of rules, which carry their own. `{field}` is the label of the
 * field. Each says what to do.
 */
export const findingText = {
  "answers/not-object": {
    kk: "Жауаптарды «өріс: мән» жұптарының жиынтығы ретінде жіберіңіз",
    ru: "Отправьте ответы набором пар «поле: значение»",
    en: "Send the answers as a set of field and value pairs",
  },
  required: {
    kk: "Жауап беріңіз: «{field}»",
    ru: "Дайте ответ: «{field}»",
    en: "Give an answer: “{field}”",
  },
  "not-asked": {
    kk: "Жауапты алып тастаңыз, басқа жауаптарыңыз бойынша бұл сұралмайды: «{field}»",
    ru: "Уберите ответ, при остальных ответах это не спрашивается: «{field}»",
    en: "Remove the answer, with your other answers it is not asked: “{field}”",
  },
  "unknown-field": {
    kk: "Өрісті алып тастаңыз, бұл нысанда мұндай өріс жоқ: {key}",
    ru: "Уберите поле, в этой форме такого поля нет: {key}",
    en: "Remove the field, this form has no such field: {key}",
  },
  "computed-field": {
    kk: "Мәнді алып тастаңыз, оны жүйе өзі есептейді: «{field}»",
    ru: "Уберите значение, система вычисляет его сама: «{field}»",
    en: "Remove the value, the system works it out itself: “{field}”",
  },
  "count/not-whole": {
    kk: "Бүтін сан енгізіңіз, мысалы 12: «{field}»",
    ru: "Введите целое число, например 12: «{field}»",
    en: "Enter a whole number, such as 12: “{field}”",
  },
  "count/negative": {
    kk: "Нөл немесе одан үлкен сан енгізіңіз: «{field}»",
    ru: "Введите ноль или число больше нуля: «{field}»",
    en: "Enter zero or a number above zero: “{field}”",
  },
  "count/too-large": {
    kk: "Санды тексеріңіз, ең көбі {max} болуы мүмкін: «{field}»",
    ru: "Проверьте число, допускается не больше {max}: «{field}»",
    en: "Check the number, {max} is the most allowed: “{field}”",
  },
  "money/not-whole": {
    kk: "Соманы бүтін теңгемен енгізіңіз, мысалы 70000: «{field}»",
    ru: "Введите сумму в целых тенге, например 70000: «{field}»",
    en: "Enter the sum in whole tenge, such as 70000: “{field}”",
  },
  "money/negative": {
    kk: "Нөл немесе одан үлкен сома енгізіңіз: «{field}»",
    ru: "Введите ноль или сумму больше нуля: «{field}»",
    en: "Enter zero or a sum above zero: “{field}”",
  },
  "money/too-large": {
    kk: "Соманы тексеріңіз, ең көбі {max} болуы мүмкін: «{field}»",
    ru: "Проверьте сумму, допускается не больше {max}: «{field}»",
    en: "Check the sum, {max} is the most allowed: “{field}”",
  },
  "text/not-text": {
    kk: "Мәтін енгізіңіз: «{field}»",
    ru: "Введите текст: «{field}»",
    en: "Enter a text: “{field}”",
  },
  "text/characters": {
    kk: "Мәтінді қайта теріңіз, онда басып шығаруға келмейтін таңбалар бар: «{field}»",
    ru: "Наберите текст заново, в нём есть непечатаемые знаки: «{field}»",
    en: "Type the text again, it has characters that cannot be printed: “{field}”",
  },
  "text/too-long": {
    kk: "Мәтінді қысқартыңыз: таңба саны {length}, рұқсат етілгені {max}: «{field}»",
    ru: "Сократите текст: знаков {length}, допускается {max}: «{field}»",
    en: "Shorten the text: it has {length} characters, {max} are allowed: “{field}”",
  },
  "date/format": {
    kk: "Күнді, айды және жылды енгізіңіз, мысалы 31 12 2023: «{field}»",
    ru: "Введите день, месяц и год, например 31 12 2023: «{field}»",
    en: "Enter a day, a month and a year, such as 31 12 2023: “{field}”",
  },
  "date/not-real": {
    kk: "Күнді тексеріңіз, күнтізбеде мұндай күн жоқ: «{field}»",
    ru: "Проверьте дату, в календаре такого дня нет: «{field}»",
    en: "Check the date, the calendar has no such day: “{field}”",
  },
  "date/out-of-range": {
    kk: "Жылды тексеріңіз, күн мына аралықта болуы керек: {first} – {last}: «{field}»",
    ru: "Проверьте год, дата должна лежать в пределах {first} – {last}: «{field}»",
    en: "Check the year, the date must lie between {first} and {last}: “{field}”",
  },
  "yes-no/not-boolean": {
    kk: "«Иә» немесе «Жоқ» дегенді таңдаңыз: «{field}»",
    ru: "Выберите «Да» или «Нет»: «{field}»",
    en: "Choose “Yes” or “No”: “{field}”",
  },
  "choice/unknown": {
    kk: "Ұсынылған нұсқалардан таңдаңыз: «{field}»",
    ru: "Выберите из предложенных вариантов: «{field}»",
    en: "Choose from the options offered: “{field}”",
  },
  "choices/not-list": {
    kk: "Таңдалған нұсқаларды тізім түрінде жіберіңіз: «{field}»",
    ru: "Отправьте выбранные варианты списком: «{field}»",
    en: "Send the chosen options as a list: “{field}”",
  },
  "choices/repeated": {
    kk: "Әр нұсқаны бір рет қана таңдаңыз: «{field}»",
    ru: "Выберите каждый вариант только один раз: «{field}»",
    en: "Choose each option only once: “{field}”",
  },
} as const satisfies Record<Exclude<FindingCode, "rule">, LocalizedText>;

/** Label of the text beside a choice whose option asks for one; `{field}` is the choice. */
export const otherLabel: LocalizedText = {
  kk: "{field} Түсіндіріп жазыңыз",
  ru: "{field} Поясните",
  en: "{field} Say more",
};
