import type { ImportField } from "#shared/register/import/import-field.ts";
import type { Locale, LocalizedText } from "#shared/text/locale.ts";

/** What the columns of a register file are called. */
export const importFieldText: Readonly<Record<ImportField, LocalizedText>> = {
  bin: { kk: "БСН", ru: "БИН", en: "BIN" },
  name_kk: { kk: "Атауы қазақша", ru: "Наименование на казахском", en: "Name in Kazakh" },
  name_ru: { kk: "Атауы орысша", ru: "Наименование на русском", en: "Name in Russian" },
  district: { kk: "Аудан", ru: "Район", en: "District" },
  oked: { kk: "ЭҚЖЖ коды", ru: "Код ОКЭД", en: "OKED code" },
  headcount: { kk: "Жұмыскерлер саны", ru: "Численность работников", en: "Headcount" },
  email: { kk: "Электрондық пошта", ru: "Электронная почта", en: "E-mail" },
  language: { kk: "Хат тілі", ru: "Язык писем", en: "Letter language" },
};

/** The headers of the list of what was rejected, and the name of its file. */
export const rejectedFileText: Readonly<
  Record<
    Locale,
    {
      readonly row: string;
      readonly column: string;
      readonly value: string;
      readonly reason: string;
      readonly code: string;
    }
  >
> = {
  kk: { row: "Жол", column: "Баған", value: "Мәні", reason: "Себебі", code: "Коды" },
  ru: { row: "Строка", column: "Столбец", value: "Значение", reason: "Причина", code: "Код" },
  en: { row: "Row", column: "Column", value: "Value", reason: "Reason", code: "Code" },
};
