import { describe, expect, it } from "vitest";
import { isComplete, recogniseColumns } from "#shared/register/import/recognise-columns.ts";

const plain = ["bin", "name_kk", "name_ru", "district", "oked", "headcount", "email", "language"];

function fieldsOf(headers: readonly string[]) {
  return recogniseColumns(headers).columns.map(({ field }) => field);
}

describe("recogniseColumns", () => {
  it.each([
    { language: "the plain form", headers: plain },
    {
      language: "Kazakh",
      headers: [
        "БСН",
        "Атауы (қазақша)",
        "Атауы (орысша)",
        "Аудан",
        "ЭҚЖЖ коды",
        "Жұмыскерлердің орташа жылдық саны",
        "Электрондық пошта",
        "Хат тілі",
      ],
    },
    {
      language: "Russian",
      headers: [
        "БИН",
        "Наименование на казахском языке",
        "Наименование на русском языке",
        "Район города",
        "Основной ОКЭД",
        "Численность работников",
        "Эл. почта",
        "Язык писем",
      ],
    },
    {
      language: "English",
      headers: [
        "Business identification number",
        "Kazakh name",
        "Name in Russian",
        "District (KATO)",
        "OKED code",
        "Number of employees",
        "E-mail",
        "Letter language",
      ],
    },
  ])("knows the headers of $language, whatever their case and spaces", ({ headers }) => {
    const shouted = headers.map((header) => `  ${header.toUpperCase().replaceAll(" ", "  ")} `);

    expect(fieldsOf(headers)).toEqual(plain);
    expect(recogniseColumns(shouted).isSure).toBe(true);
  });

  it("takes a bare word for a name in the language of the word", () => {
    expect(fieldsOf(["Атауы", "Наименование"])).toEqual(["name_kk", "name_ru"]);
  });

  it("reads columns in any order and leaves out what it does not know", () => {
    expect(fieldsOf(["№", "Район", "Телефон", "БИН"])).toEqual([null, "district", null, "bin"]);
  });

  it.each([
    { when: "a needed column is missing", headers: plain.filter((name) => name !== "oked") },
    { when: "a column comes twice", headers: [...plain, "БИН"] },
    { when: "a column is only guessed", headers: ["БИН головного офиса", ...plain.slice(1)] },
  ])("is not sure when $when", ({ headers }) => {
    expect(recogniseColumns(headers).isSure).toBe(false);
  });

  it("guesses by a part of a header, unless another header names the field outright", () => {
    expect(fieldsOf(["БИН головного офиса"])).toEqual(["bin"]);
    expect(fieldsOf(["БИН головного офиса", "БИН"])).toEqual([null, "bin"]);
  });

  it("needs no address and no language", () => {
    expect(recogniseColumns(plain.slice(0, 6)).isSure).toBe(true);
    expect(isComplete(["bin", "name_kk", null])).toBe(false);
  });
});
