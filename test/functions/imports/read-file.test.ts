import { describe, expect, it } from "vitest";
import { readFile } from "#functions/imports/read-file.ts";
import { cellsOf, csvOf, plainHeaders, xlsxFileOf } from "#test/register/register-file.ts";
import { relationsOf, sheetOf, workbookOf, xlsxOf } from "#test/register/xlsx.ts";

const kazakh = { name_kk: "«Әлем Қуаты» ЖШС", name_ru: "ТОО «Алем»" };
const russian = { name_kk: "«Алатау» ЖШС", name_ru: "ТОО «Алатау и К°»" };

/** A text in a code page of one byte a letter. */
function singleByte(text: string, page: "windows-1251" | "KZ-1048"): Buffer {
  const own = page === "KZ-1048" ? { Ә: 0xa3, Қ: 0x8d, қ: 0x9d, ә: 0xbc, ү: 0xbf } : {};
  const decoder = new TextDecoder("windows-1251");
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  for (const [letter, code] of Object.entries(own)) codes.set(letter, code);
  return Buffer.from([...text].map((letter) => codes.get(letter) ?? 0x3f));
}

async function namesIn(bytes: Uint8Array) {
  const [, row] = await readFile(bytes);
  return { name_kk: row?.cells[1], name_ru: row?.cells[2] };
}

describe("reading a CSV file", () => {
  it.each([
    { of: "UTF-8", bytes: Buffer.from(csvOf([kazakh])), names: kazakh },
    { of: "UTF-8 with a mark", bytes: Buffer.from(`\ufeff${csvOf([kazakh])}`), names: kazakh },
    { of: "semicolons", bytes: Buffer.from(csvOf([kazakh], ";")), names: kazakh },
    { of: "tabs", bytes: Buffer.from(csvOf([kazakh], "\t")), names: kazakh },
    {
      of: "UTF-16 with tabs, as spreadsheets write Unicode text",
      bytes: Buffer.from(`\ufeff${csvOf([kazakh], "\t")}`, "utf16le"),
      names: kazakh,
    },
    { of: "Windows-1251", bytes: singleByte(csvOf([russian]), "windows-1251"), names: russian },
    { of: "the Kazakh code page", bytes: singleByte(csvOf([kazakh]), "KZ-1048"), names: kazakh },
    { of: "LF", bytes: Buffer.from(csvOf([kazakh]).replaceAll("\r", "")), names: kazakh },
    { of: "CR", bytes: Buffer.from(csvOf([kazakh]).replaceAll("\n", "")), names: kazakh },
    {
      of: "a line that names the separator",
      bytes: Buffer.from(`sep=|\r\n${csvOf([kazakh], "|")}`),
      names: kazakh,
    },
  ])("takes a file of $of", async ({ bytes, names }) => {
    expect(await namesIn(bytes)).toEqual(names);
  });

  it("keeps quotes within a name, doubled ones once, and lines within quotes", async () => {
    const csv = 'bin,name_ru\r\n1,ТОО "Роза"\r\n2,"ТОО ""Роза"", ""Лев"""\r\n3,"А\r\nБ"\r\n';

    const rows = await readFile(Buffer.from(csv));

    expect(rows.map(({ row, cells }) => [row, cells[1]])).toEqual([
      [1, "name_ru"],
      [2, 'ТОО "Роза"'],
      [3, 'ТОО "Роза", "Лев"'],
      [4, "А\r\nБ"],
    ]);
  });

  it("leaves out empty lines and counts them", async () => {
    const rows = await readFile(Buffer.from("a,b\n\n,,\n1,2\n"));

    expect(rows.map(({ row }) => row)).toEqual([1, 4]);
  });
});

describe("reading a workbook", () => {
  it("takes the rows of the first sheet that can be seen", async () => {
    const bytes = xlsxOf([], {
      workbook: workbookOf([
        { name: "ескі", id: "rId1", state: "veryHidden" },
        { name: "жаңа", id: "rId2" },
      ]),
      relations: relationsOf({ rId1: "sheet1", rId2: "sheet2" }),
      more: [{ name: "xl/worksheets/sheet2.xml", content: sheetOf([[...plainHeaders], ["seen"]]) }],
    });

    const rows = await readFile(bytes);

    expect(rows.at(-1)).toEqual({ row: 2, cells: ["seen"] });
  });

  it("takes texts that cells share, rich text joined and readings left out", async () => {
    const sharedStrings =
      "<sst><si><r><t>«Әлем</t></r><r><t xml:space='preserve'> К&#176;»</t></r><rPh><t>x</t></rPh></si></sst>";

    const rows = await readFile(
      xlsxOf([["name_kk"], [{ xml: '<c t="s"><v>0</v></c>' }]], { sharedStrings }),
    );

    expect(rows[1]?.cells).toEqual(["«Әлем К°»"]);
  });

  it("writes numbers as their digits, and tells dates and booleans", async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0&quot; days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const cells = [
      { xml: "<c><v>9.41240000193E11</v></c>" },
      { xml: '<c s="1"><v>45000</v></c>' },
      { xml: '<c s="2"><v>120</v></c>' },
      { xml: '<c s="3"><v>45000</v></c>' },
      { xml: '<c t="b"><v>1</v></c>' },
    ];

    const rows = await readFile(xlsxOf([["bin"], cells], { styles }));

    expect(rows[1]?.cells).toEqual([
      "941240000193",
      { kind: "date", text: "45000" },
      "120",
      { kind: "date", text: "45000" },
      { kind: "boolean", text: "1" },
    ]);
  });

  it("reads elements with prefixes, and rows and cells that do not say where they are", async () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c t="str"><x:v>b</x:v></x:c></x:row><x:row><x:c t="str"><x:v>c</x:v></x:c></x:row></x:sheetData></x:worksheet>';

    expect(await readFile(xlsxOf([], { sheet }))).toEqual([
      { row: 1, cells: ["a", "b"] },
      { row: 2, cells: ["c"] },
    ]);
  });

  it("says which cells hold formulas", async () => {
    const formula = { xml: "<c><f>A1</f><v>1</v></c>" };

    const refused = readFile(xlsxOf([["bin"], ["1", formula], [formula]]));

    await expect(refused).rejects.toMatchObject({
      code: "import/formula",
      details: {
        members: {
          cells: [
            { row: 2, column: "B" },
            { row: 3, column: "A" },
          ],
        },
      },
    });
  });

  it("has the same rows as the CSV of the same enterprises", async () => {
    const rows = [kazakh, russian];

    expect(await readFile(xlsxFileOf(rows))).toEqual(await readFile(Buffer.from(csvOf(rows))));
    expect(cellsOf(rows)).toHaveLength(2);
  });
});
