import type { LocalizedText } from "#shared/text/locale.ts";

/** What can be wrong with one part of a request, in words that say what to send instead. */
export const requestText = {
  required: {
    kk: "Бұл мән міндетті.",
    ru: "Это значение обязательно.",
    en: "This value is required.",
  },
  type: {
    kk: "Мәннің түрі басқа: API сипаттамасын қараңыз.",
    ru: "Значение другого типа: смотрите описание API.",
    en: "The value has another type: see the API description.",
  },
  "unknown-key": {
    kk: "Мұндай кілт жоқ. Атауын тексеріңіз.",
    ru: "Такого ключа нет. Проверьте название.",
    en: "There is no such key. Check its name.",
  },
  "too-large": {
    kk: "Мән тым үлкен немесе тым ұзын.",
    ru: "Значение слишком большое или слишком длинное.",
    en: "The value is too large or too long.",
  },
  "too-small": {
    kk: "Мән тым кіші немесе бос.",
    ru: "Значение слишком маленькое или пустое.",
    en: "The value is too small or empty.",
  },
  format: {
    kk: "Мәннің жазылуы басқа: API сипаттамасын қараңыз.",
    ru: "Значение записано не так: смотрите описание API.",
    en: "The value is written in another way: see the API description.",
  },
  choice: {
    kk: "Рұқсат етілген мәндердің бірін жіберіңіз.",
    ru: "Отправьте одно из допустимых значений.",
    en: "Send one of the allowed values.",
  },
  key: {
    kk: "Кілт тым ұзын немесе жазылуы басқа.",
    ru: "Ключ слишком длинный или записан не так.",
    en: "The key is too long or written in another way.",
  },
  "bin/format": {
    kk: "БСН 12 цифрдан тұрады. Нөмірді тексеріңіз.",
    ru: "БИН состоит из 12 цифр. Проверьте номер.",
    en: "A BIN has 12 digits. Check the number.",
  },
  "bin/check-digit": {
    kk: "БСН-нің соңғы цифры сәйкес келмейді. Нөмірді тексеріңіз.",
    ru: "Последняя цифра БИН не сходится. Проверьте номер.",
    en: "The last digit of the BIN does not match. Check the number.",
  },
  "bin/individual": {
    kk: "Бұл жеке тұлғаның ЖСН-і. Кәсіпорынның БСН-ін енгізіңіз.",
    ru: "Это ИИН физического лица. Введите БИН предприятия.",
    en: "This is the IIN of an individual. Enter the BIN of the enterprise.",
  },
} as const satisfies Record<string, LocalizedText>;

export type RequestErrorCode = keyof typeof requestText;
