import type { LocalizedText } from "#shared/text/locale.ts";

/**
 * What is wrong with one part of a request that does not fit its contract, as `errors[]` says it.
 * Findings about answers have their own words, beside the rules that make them.
 */
export const errorText = {
  "export/not-for-kind": {
    kk: "Бұл таңдау экспорттың осы түріне сай емес. Оны алып тастаңыз немесе басқа түрін таңдаңыз.",
    ru: "Этот выбор не подходит к такому виду выгрузки. Уберите его или выберите другой вид.",
    en: "This choice does not apply to this kind of export. Remove it or choose another kind.",
  },
  "bin/format": {
    kk: "БСН 12 цифрдан тұрады, мысалы 941240000193. Нөмірді тексеріңіз.",
    ru: "БИН состоит из 12 цифр, например 941240000193. Проверьте номер.",
    en: "A BIN has 12 digits, such as 941240000193. Check the number.",
  },
  "bin/check-digit": {
    kk: "БСН қате терілген: бақылау цифры сәйкес келмейді. Цифрларды тексеріңіз.",
    ru: "БИН набран с ошибкой: не сходится контрольная цифра. Проверьте цифры.",
    en: "The BIN is mistyped: its check digit does not fit. Check the digits.",
  },
  "bin/individual": {
    kk: "Бұл жеке тұлғаның ЖСН-і. Кәсіпорынның БСН-ін енгізіңіз.",
    ru: "Это ИИН физического лица. Введите БИН предприятия.",
    en: "This is the IIN of an individual. Enter the BIN of the enterprise.",
  },
  "unknown-key": {
    kk: "Мұндай өріс жоқ. Оны алып тастаңыз.",
    ru: "Такого поля нет. Уберите его.",
    en: "There is no such field. Remove it.",
  },
  required: {
    kk: "Міндетті өріс. Оны толтырыңыз.",
    ru: "Обязательное поле. Заполните его.",
    en: "This field is required. Fill it in.",
  },
  "wrong-type": {
    kk: "Мәннің түрі дұрыс емес. Оны түзетіңіз.",
    ru: "Тип значения неверен. Исправьте его.",
    en: "The value is of the wrong type. Correct it.",
  },
  "too-long": {
    kk: "Тым ұзын. Қысқартыңыз.",
    ru: "Слишком длинно. Сократите.",
    en: "This is too long. Shorten it.",
  },
  "too-short": {
    kk: "Тым қысқа. Толықтырыңыз.",
    ru: "Слишком коротко. Дополните.",
    en: "This is too short. Add to it.",
  },
  "out-of-range": {
    kk: "Сан рұқсат етілген шектен тыс. Оны түзетіңіз.",
    ru: "Число вне допустимых границ. Исправьте его.",
    en: "The number is out of range. Correct it.",
  },
  "not-an-option": {
    kk: "Мұндай нұсқа жоқ. Берілгендерден таңдаңыз.",
    ru: "Такого варианта нет. Выберите из предложенных.",
    en: "There is no such option. Choose one of those offered.",
  },
  "not-a-date": {
    kk: "Мұндай күн жоқ. ЖЖЖЖ-АА-КК түрінде енгізіңіз, мысалы 2023-12-31.",
    ru: "Такой даты нет. Введите в виде ГГГГ-ММ-ДД, например 2023-12-31.",
    en: "There is no such date. Enter it as YYYY-MM-DD, such as 2023-12-31.",
  },
  invalid: {
    kk: "Мән дұрыс емес. Оны тексеріңіз.",
    ru: "Значение неверно. Проверьте его.",
    en: "The value is not valid. Check it.",
  },
} as const satisfies Record<string, LocalizedText>;

export type ErrorCode = keyof typeof errorText;
