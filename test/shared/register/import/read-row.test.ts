import { describe, expect, it } from "vitest";
import { agreement } from "#shared/agreements/current.ts";
import { importFields } from "#shared/register/import/import-field.ts";
import { type ImportCell, readRow } from "#shared/register/import/read-row.ts";

const good = {
  bin: "941240000193",
  name_kk: "«Алатау» ЖШС",
  name_ru: "ТОО «Алатау»",
  district: "751110000",
  oked: "35111",
  headcount: "120",
  email: "office@alatau.example",
  language: "ru",
};

function read(change: Partial<Record<keyof typeof good, ImportCell>>) {
  const cells = importFields.map((field) => ({ ...good, ...change })[field]);
  return readRow({ row: 2, cells }, importFields, agreement.districts);
}

const enterprise = {
  bin: "941240000193",
  name: { kk: "«Алатау» ЖШС", ru: "ТОО «Алатау»" },
  district: "751110000",
  oked: "35111",
  headcount: 120,
  email: "office@alatau.example",
  language: "ru",
};

describe("readRow", () => {
  it("reads an enterprise", () => {
    expect(read({})).toEqual({ kind: "fits", enterprise });
  });

  it.each<{ when: string; change: Partial<Record<keyof typeof good, ImportCell>>; as: object }>([
    { when: "spaces of any kind", change: { bin: "\u00a0941240 000193 " }, as: {} },
    {
      when: "a BIN that lost its zeros",
      change: { bin: "50140000656" },
      as: { bin: "050140000656" },
    },
    { when: "an activity that lost its zero", change: { oked: "1110" }, as: { oked: "01110" } },
    { when: "an activity with dots", change: { oked: "35.11.1" }, as: {} },
    { when: "a grouped headcount", change: { headcount: "1 234" }, as: { headcount: 1234 } },
    { when: "a headcount of zero", change: { headcount: "0" }, as: { headcount: 0 } },
    { when: "a language by its Kazakh name", change: { language: "орысша" }, as: {} },
    {
      when: "a language by its Russian name",
      change: { language: "Казахский" },
      as: { language: "kk" },
    },
    { when: "a line break within a name", change: { name_ru: "ТОО\r\n «Алатау»" }, as: {} },
  ])("takes $when", ({ change, as }) => {
    expect(read(change)).toEqual({ kind: "fits", enterprise: { ...enterprise, ...as } });
  });

  it.each(
    agreement.districts.flatMap(({ kato, name }) => [
      { kato, text: kato },
      { kato, text: name.kk },
      { kato, text: name.ru },
      { kato, text: name.en },
      { kato, text: name.ru.replace(" район", "").toUpperCase() },
      { kato, text: `г. Алматы, ${name.ru.replace("район", "р-н")}` },
      { kato, text: `Алматы қаласы, ${name.kk}` },
    ]),
  )("knows the district $text", ({ kato, text }) => {
    expect(read({ district: text })).toMatchObject({ enterprise: { district: kato } });
  });

  it.each(["", "-", "—"])("takes %j for no address and no language", (empty) => {
    const { email: _email, language: _language, ...rest } = enterprise;

    expect(read({ email: empty, language: empty })).toEqual({ kind: "fits", enterprise: rest });
  });

  it.each<{ column: keyof typeof good; cell: ImportCell; code: string }>([
    { column: "bin", cell: "", code: "cell/required" },
    { column: "bin", cell: "94124000019", code: "bin/format" },
    { column: "bin", cell: "941240000194", code: "bin/check-digit" },
    { column: "bin", cell: "000101300009", code: "bin/individual" },
    { column: "bin", cell: "БСН", code: "bin/format" },
    { column: "bin", cell: "9,4124E+11", code: "bin/shortened" },
    { column: "name_kk", cell: " ", code: "cell/required" },
    { column: "name_ru", cell: "а".repeat(501), code: "name/too-long" },
    { column: "district", cell: "Нарынкол", code: "district/unknown" },
    { column: "district", cell: "750000000", code: "district/unknown" },
    { column: "district", cell: "район", code: "district/unknown" },
    { column: "oked", cell: "351", code: "oked/format" },
    { column: "oked", cell: "34111", code: "oked/unknown" },
    { column: "headcount", cell: "12,5", code: "headcount/format" },
    { column: "headcount", cell: "-1", code: "headcount/format" },
    { column: "headcount", cell: "1.234", code: "headcount/ambiguous" },
    { column: "headcount", cell: "1000001", code: "headcount/too-large" },
    { column: "headcount", cell: { kind: "date", text: "45000" }, code: "cell/date" },
    { column: "email", cell: "office@alatau", code: "email/format" },
    { column: "email", cell: "a@b.kz, c@d.kz", code: "email/format" },
    { column: "email", cell: { kind: "boolean", text: "1" }, code: "cell/date" },
    { column: "language", cell: "қытайша", code: "language/unknown" },
  ])("rejects $cell as $column for $code", ({ column, cell, code }) => {
    expect(read({ [column]: cell })).toMatchObject({
      kind: "rejected",
      problems: [{ column, code }],
    });
  });

  it("names everything that is wrong with a row, in the order of the columns", () => {
    const rejected = read({ bin: "1", headcount: "много", email: "x".repeat(300) });

    expect(rejected).toEqual({
      kind: "rejected",
      problems: [
        { column: "bin", code: "bin/format", value: "1" },
        { column: "headcount", code: "headcount/format", value: "много" },
        { column: "email", code: "email/format", value: "x".repeat(100) },
      ],
    });
  });
});
