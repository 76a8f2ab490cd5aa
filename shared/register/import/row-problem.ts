import type { LocalizedText } from "#shared/text/locale.ts";

/** What can be wrong with a cell of a register file, and what to do about it. */
export const rowProblemText = {
  "cell/required": {
    kk: "Ұяшық бос. Мәнін жазыңыз.",
    ru: "Ячейка пуста. Впишите значение.",
    en: "The cell is empty. Write the value.",
  },
  "cell/date": {
    kk: "Ұяшықта күн немесе «иә/жоқ» мәні тұр. Ұяшықтың пішімін мәтінге ауыстырып, мәнін қайта жазыңыз.",
    ru: "В ячейке дата или значение «да/нет». Смените формат ячейки на текстовый и впишите значение снова.",
    en: "This is a date or a yes/no value. Change the format of the cell to text and write the value again.",
  },
  "bin/format": {
    kk: "БСН 12 цифрдан тұрады, мысалы 941240000193. Нөмірді тексеріңіз.",
    ru: "БИН состоит из 12 цифр, например 941240000193. Проверьте номер.",
    en: "A BIN has 12 digits, such as 941240000193. Check the number.",
  },
  "bin/shortened": {
    kk: "БСН қысқартылып жазылған, цифрлары жоғалған. Бағанның пішімін мәтінге ауыстырып, нөмірді толық жазыңыз.",
    ru: "БИН записан сокращённо, часть цифр потеряна. Смените формат столбца на текстовый и впишите номер полностью.",
    en: "The BIN was shortened and has lost digits. Change the format of the column to text and write the number in full.",
  },
  "bin/check-digit": {
    kk: "БСН қате терілген: бақылау цифры сәйкес келмейді. Цифрларды тексеріңіз.",
    ru: "БИН набран с ошибкой: не сходится контрольная цифра. Проверьте цифры.",
    en: "The BIN is mistyped: its check digit does not fit. Check the digits.",
  },
  "bin/individual": {
    kk: "Бұл жеке тұлғаның ЖСН-і. Кәсіпорынның БСН-ін жазыңыз.",
    ru: "Это ИИН физического лица. Впишите БИН предприятия.",
    en: "This is the IIN of an individual. Write the BIN of the enterprise.",
  },
  "bin/duplicate": {
    kk: "Бұл БСН файлда бірнеше рет кездеседі. Бір ғана жолды қалдырыңыз.",
    ru: "Этот БИН встречается в файле несколько раз. Оставьте одну строку.",
    en: "This BIN comes several times in the file. Keep one of the rows.",
  },
  "name/too-long": {
    kk: "Атауы 500 таңбадан ұзын. Қысқартыңыз.",
    ru: "Наименование длиннее 500 знаков. Сократите его.",
    en: "The name is longer than 500 characters. Shorten it.",
  },
  "district/unknown": {
    kk: "Мұндай аудан жоқ. Ауданның атауын немесе ӘАОЖ кодын жазыңыз, мысалы 751110000.",
    ru: "Такого района нет. Впишите название района или код КАТО, например 751110000.",
    en: "There is no such district. Write the name of the district or its KATO code, such as 751110000.",
  },
  "oked/format": {
    kk: "ЭҚЖЖ коды 5 цифрдан тұрады, мысалы 35111. Кодты тексеріңіз.",
    ru: "Код ОКЭД состоит из 5 цифр, например 35111. Проверьте код.",
    en: "An OKED code has 5 digits, such as 35111. Check the code.",
  },
  "oked/unknown": {
    kk: "ЭҚЖЖ-да мұндай бөлім жоқ. Кодтың алғашқы екі цифрын тексеріңіз.",
    ru: "В ОКЭД нет такого раздела. Проверьте первые две цифры кода.",
    en: "The OKED has no such division. Check the first two digits of the code.",
  },
  "headcount/format": {
    kk: "Жұмыскерлер саны бүтін сан болуы керек, мысалы 120. Санды тексеріңіз.",
    ru: "Численность должна быть целым числом, например 120. Проверьте число.",
    en: "The headcount must be a whole number, such as 120. Check the number.",
  },
  "headcount/ambiguous": {
    kk: "Санды екі түрлі оқуға болады: 1.234 деген 1234 пе, әлде 1,234 пе? Бөлгішсіз жазыңыз.",
    ru: "Число можно прочитать двояко: 1.234 означает 1234 или 1,234? Впишите его без разделителя.",
    en: "The number can be read in two ways: does 1.234 mean 1234 or 1,234? Write it without a separator.",
  },
  "headcount/too-large": {
    kk: "Жұмыскерлер саны тым үлкен. Санды тексеріңіз.",
    ru: "Численность слишком велика. Проверьте число.",
    en: "The headcount is too large. Check the number.",
  },
  "email/format": {
    kk: "Пошта мекенжайы қате. Дұрыс үлгісі: office@example.kz. Түзетіңіз немесе ұяшықты бос қалдырыңыз.",
    ru: "Адрес почты неверен. Пример: office@example.kz. Исправьте его или оставьте ячейку пустой.",
    en: "The e-mail address is wrong. An example: office@example.kz. Correct it or leave the cell empty.",
  },
  "language/unknown": {
    kk: "Тіл белгісіз. kk, ru немесе en деп жазыңыз.",
    ru: "Язык не распознан. Впишите kk, ru или en.",
    en: "The language is not known. Write kk, ru or en.",
  },
} as const satisfies Record<string, LocalizedText>;

export type RowProblemCode = keyof typeof rowProblemText;
