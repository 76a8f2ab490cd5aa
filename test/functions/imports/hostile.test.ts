import { constants, deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createImport } from "#functions/imports/create-import.ts";
import { importRepository } from "#functions/imports/import-repository.ts";
import { importLimits } from "#functions/imports/limits.ts";
import { memoryObjects } from "#test/register/memory-objects.ts";
import {
  cellsOf,
  csvOf,
  manyRows,
  plainHeaders,
  xlsxFileOf,
} from "#test/register/register-file.ts";
import { relationsOf, workbookOf, xlsxOf, xlsxParts } from "#test/register/xlsx.ts";
import { zipOf } from "#test/register/zip.ts";

type Refused = { readonly code: string; readonly inflated: number; readonly kept: number };

/** What comes of a file, how much of it was inflated, and how much was kept. */
async function send(bytes: Uint8Array): Promise<Refused> {
  const objects = memoryObjects();
  let inflated = 0;
  const sent = createImport(
    { bytes, year: 2023, fileName: "x", columns: undefined, by: "officer", locale: "en" },
    {
      imports: importRepository(objects),
      registerObjects: { read: async (year) => ({ year, version: 0, enterprises: [] }) },
      findCampaign: async () => undefined,
      newId: () => "01ARZ3NDEKTSV4RRFFQ69G5FAV",
      now: () => new Date("2024-02-01T00:00:00.000Z"),
      meter: (count) => {
        inflated += count;
      },
    },
  );
  const code = await sent.then(
    () => "taken",
    ({ code, message }) => code ?? message,
  );
  return { code, inflated, kept: objects.keys().length };
}

const headers = [...plainHeaders];
const [row = []] = cellsOf([{}]);
const text = (content: string) => Buffer.from(content, "utf8");
const megabyte = 1024 * 1024;

/** So many megabytes of one letter, deflated into one thousandth of it. */
function bombOf(megabytes: number): Buffer {
  const chunk = deflateRawSync(Buffer.alloc(megabyte, "a"), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  return Buffer.concat([...Array.from({ length: megabytes }, () => chunk), Buffer.from([3, 0])]);
}

/** A workbook whose sheet is a bomb, with the size that the archive says of it. */
function bombedXlsx(megabytes: number, declared: number): Buffer {
  const parts = xlsxParts([headers, row]).filter(({ name }) => !name.includes("sheet1"));
  const name = "xl/worksheets/sheet1.xml";
  return zipOf([...parts, { name, content: "", deflated: bombOf(megabytes), declared }]);
}

function sheetXml(inside: string, before = ""): string {
  return `<?xml version="1.0"?>${before}<worksheet><sheetData>${inside}</sheetData></worksheet>`;
}

/** A workbook whose parts are not compressed, so that their ratio says nothing. */
function storedXlsx(...of: Parameters<typeof xlsxParts>): Buffer {
  return zipOf(xlsxParts(...of).map((part) => ({ ...part, stored: true })));
}

const inline = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const headerRow = `<row r="1">${headers.map(inline).join("")}</row>`;
const numberedRows = (count: number) =>
  Array.from({ length: count }, (_, place) => `<row r="${place + 1}"/>`).join("");

const laughs = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;

const files: readonly { file: string; bytes: () => Uint8Array; code: string }[] = [
  { file: "nothing at all", bytes: () => text(""), code: "import/empty" },
  { file: "a byte order mark alone", bytes: () => text("\ufeff"), code: "import/empty" },
  { file: "blank lines", bytes: () => text(" \r\n;;;\r\n\r\n"), code: "import/empty" },
  { file: "headers alone", bytes: () => text(csvOf([])), code: "import/empty" },
  { file: "a workbook of headers", bytes: () => xlsxFileOf([]), code: "import/empty" },
  {
    file: "a workbook whose sheets are hidden",
    bytes: () =>
      xlsxOf([headers, row], {
        workbook: workbookOf([{ name: "x", id: "rId1", state: "hidden" }]),
      }),
    code: "import/empty",
  },
  { file: "a PDF", bytes: () => text("%PDF-1.7\n1 0 obj\n"), code: "import/wrong-type" },
  {
    file: "a PNG",
    bytes: () => Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108", "hex"),
    code: "import/wrong-type",
  },
  {
    file: "an XLS, or an XLSX with a password",
    bytes: () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504, 7)]),
    code: "import/wrong-type",
  },
  {
    file: "a web page that is called XLS",
    bytes: () => text("<html><table><tr><td>БИН</td></tr></table></html>"),
    code: "import/wrong-type",
  },
  { file: "JSON", bytes: () => text('[{"bin": "941240000193"}]'), code: "import/wrong-type" },
  {
    file: "an XML workbook of 2003",
    bytes: () => text('<?xml version="1.0"?><Workbook/>'),
    code: "import/wrong-type",
  },
  { file: "a gzip", bytes: () => gzipSync(csvOf([{}])), code: "import/wrong-type" },
  {
    file: "an OpenDocument sheet",
    bytes: () =>
      zipOf([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
        { name: "content.xml", content: "<x/>" },
      ]),
    code: "import/wrong-type",
  },
  {
    file: "a text document",
    bytes: () => zipOf([{ name: "word/document.xml", content: "<x/>" }]),
    code: "import/wrong-type",
  },
  {
    file: "a binary workbook",
    bytes: () => zipOf([{ name: "xl/workbook.bin", content: "x" }]),
    code: "import/wrong-type",
  },
  {
    file: "a workbook with macros",
    bytes: () => xlsxOf([headers, row], { more: [{ name: "xl/vbaProject.bin", content: "x" }] }),
    code: "import/wrong-type",
  },
  {
    file: "a zip bomb of a gigabyte that says so",
    bytes: () => bombedXlsx(1024, 1024 * megabyte),
    code: "import/archive-refused",
  },
  {
    file: "a zip bomb of a gigabyte that says it is a kilobyte",
    bytes: () => bombedXlsx(1024, 1024),
    code: "import/archive-refused",
  },
  {
    file: "a bomb of ninety megabytes, under the limit but for its ratio",
    bytes: () => bombedXlsx(90, 90 * megabyte),
    code: "import/archive-refused",
  },
  {
    file: "many parts that come to too much together",
    bytes: () =>
      xlsxOf([headers, row], {
        more: Array.from({ length: 99 }, (_, place) => ({
          name: `xl/media/${place}`,
          content: "x",
          declared: megabyte,
        })),
      }),
    code: "import/archive-refused",
  },
  {
    file: "a thousand and one parts",
    bytes: () =>
      zipOf(Array.from({ length: 1001 }, (_, place) => ({ name: `x${place}`, content: "" }))),
    code: "import/archive-refused",
  },
  {
    file: "a billion laughs",
    bytes: () =>
      xlsxOf([], { sheet: sheetXml(`${headerRow}<row r="2">${inline("&c;")}</row>`, laughs) }),
    code: "import/archive-refused",
  },
  {
    file: "an entity of a file of the machine",
    bytes: () =>
      xlsxOf([], {
        sharedStrings: `<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>`,
        sheet: sheetXml(headerRow),
      }),
    code: "import/archive-refused",
  },
  {
    file: "an entity that nothing declares",
    bytes: () => xlsxOf([], { sheet: sheetXml(`<row r="1">${inline("&evil;")}</row>`) }),
    code: "import/archive-refused",
  },
  {
    file: "an encrypted part",
    bytes: () => xlsxOf([headers, row], { more: [{ name: "x", content: "x", isEncrypted: true }] }),
    code: "import/archive-refused",
  },
  {
    file: "a name that leads out of the archive",
    bytes: () => xlsxOf([headers, row], { more: [{ name: "../../etc/cron.d/x", content: "x" }] }),
    code: "import/archive-refused",
  },
  {
    file: "an absolute name",
    bytes: () => xlsxOf([headers, row], { more: [{ name: "/etc/x", content: "x" }] }),
    code: "import/archive-refused",
  },
  {
    file: "a part that comes twice",
    bytes: () =>
      xlsxOf([headers, row], { more: [{ name: "XL/worksheets/sheet1.xml", content: "x" }] }),
    code: "import/archive-refused",
  },
  {
    file: "an unknown way of compressing",
    bytes: () => xlsxOf([headers, row], { more: [{ name: "x", content: "x", method: 99 }] }),
    code: "import/archive-refused",
  },
  {
    file: "an archive that breaks off",
    bytes: () => xlsxOf([headers, row]).subarray(0, 400),
    code: "import/archive-refused",
  },
  {
    file: "an archive with a hole",
    bytes: () => {
      const archive = xlsxFileOf(manyRows(50));
      return archive.fill(0x55, 600, 2500);
    },
    code: "import/archive-refused",
  },
  {
    file: "a sheet that is not in the archive",
    bytes: () =>
      xlsxOf([headers, row], { relations: relationsOf({ rId1: "../../../../etc/passwd" }) }),
    code: "import/archive-refused",
  },
  {
    file: "a formula with a stored result",
    bytes: () =>
      xlsxOf([headers, [{ xml: "<c><f>1+1</f><v>941240000193</v></c>" }, ...row.slice(1)]]),
    code: "import/formula",
  },
  {
    file: "a formula shared by cells",
    bytes: () => xlsxOf([headers, [{ xml: '<c><f t="shared" si="0"/><v>1</v></c>' }]]),
    code: "import/formula",
  },
  {
    file: "a command in a CSV cell",
    bytes: () => text(csvOf([{ name_ru: "=cmd|'/C calc'!A0" }])),
    code: "import/formula",
  },
  {
    file: "twenty thousand and one rows",
    bytes: () => text(csvOf(Array.from({ length: 20_001 }, () => ({})))),
    code: "import/too-many-rows",
  },
  {
    file: "twenty thousand and one rows of a workbook",
    bytes: () => xlsxFileOf(Array.from({ length: 20_001 }, () => ({}))),
    code: "import/too-many-rows",
  },
  {
    file: "four million empty lines",
    bytes: () => Buffer.alloc(4_000_000, "\n"),
    code: "import/too-many-rows",
  },
  {
    file: "more empty rows than a sheet has",
    bytes: () => xlsxOf([], { sheet: sheetXml(numberedRows(1_048_577)) }),
    code: "import/too-many-rows",
  },
  {
    file: "ten million empty rows",
    bytes: () =>
      zipOf([
        ...xlsxParts([]).filter(({ name }) => !name.includes("sheet1")),
        {
          name: "xl/worksheets/sheet1.xml",
          content: "",
          deflated: deflateRawSync(Buffer.alloc(60 * megabyte, "<row/>")),
          declared: 60 * megabyte,
        },
      ]),
    code: "import/archive-refused",
  },
  {
    file: "a hundred and one columns",
    bytes: () => text(`${Array.from({ length: 101 }, (_, place) => `x${place}`).join(",")}\n1\n`),
    code: "import/too-many-columns",
  },
  {
    file: "a cell at the far right of a sheet",
    bytes: () => xlsxOf([], { sheet: sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>') }),
    code: "import/too-many-columns",
  },
  {
    file: "a CSV of one cell of four megabytes",
    bytes: () => Buffer.alloc(4_000_000, "a"),
    code: "import/cell-too-long",
  },
  {
    file: "a workbook with a cell of three megabytes",
    bytes: () => storedXlsx([headers, [..."x".repeat(7), "y".repeat(3_000_000)]]),
    code: "import/cell-too-long",
  },
  {
    file: "a quoted cell without an end",
    bytes: () => text(`${csvOf([{}])}"9412`),
    code: "import/malformed",
  },
  {
    file: "text behind a closing quote",
    bytes: () => text(`${csvOf([{}])}"9412"40,x\r\n`),
    code: "import/malformed",
  },
  {
    file: "a shared text that is not there",
    bytes: () => xlsxOf([headers, [{ xml: '<c t="s"><v>7</v></c>' }]]),
    code: "import/malformed",
  },
  {
    file: "a row that comes twice",
    bytes: () => xlsxOf([], { sheet: sheetXml(`${headerRow}${headerRow}`) }),
    code: "import/malformed",
  },
  {
    file: "a cell that comes twice",
    bytes: () =>
      xlsxOf([], {
        sheet: sheetXml('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
      }),
    code: "import/malformed",
  },
  {
    file: "XML that does not end",
    bytes: () => xlsxOf([], { sheet: `<worksheet><sheetData>${headerRow}` }),
    code: "import/malformed",
  },
  {
    file: "XML of a hundred levels",
    bytes: () => xlsxOf([], { sheet: sheetXml(`${"<x>".repeat(100)}${"</x>".repeat(100)}`) }),
    code: "import/malformed",
  },
  {
    file: "a tag of a megabyte",
    bytes: () => storedXlsx([], { sheet: sheetXml(`<row ${"a".repeat(megabyte)}`) }),
    code: "import/malformed",
  },
  {
    file: "UTF-16 without a mark",
    bytes: () => Buffer.from(csvOf([{}]), "utf16le"),
    code: "import/encoding",
  },
  {
    file: "UTF-8 with a broken letter",
    bytes: () => {
      const whole = text(csvOf([{}, {}]));
      const letter = whole.indexOf(text("Алатау"));
      return Buffer.concat([whole.subarray(0, letter), whole.subarray(letter + 1)]);
    },
    code: "import/encoding",
  },
  {
    file: "a mark of UTF-8 before other bytes",
    bytes: () => Buffer.from([0xef, 0xbb, 0xbf, 0xc0, 0xc1, 0xc2]),
    code: "import/encoding",
  },
  {
    file: "columns that nobody knows",
    bytes: () => text("a,b,c\r\n1,2,3\r\n"),
    code: "import/columns-unclear",
  },
  {
    file: "two columns of the same name",
    bytes: () => text(csvOf([{}]).replace("email", "bin")),
    code: "import/columns-unclear",
  },
];

describe("a hostile or useless file", () => {
  it("is told from a good one", async () => {
    expect(await send(text(csvOf([{}])))).toMatchObject({ code: "taken", kept: 6 });
    expect(await send(xlsxFileOf([{}]))).toMatchObject({ code: "taken", kept: 6 });
  });

  it.each(files)("$file is refused as $code, and nothing is kept", async ({ bytes, code }) => {
    const refused = await send(bytes());

    expect(refused).toMatchObject({ code, kept: 0 });
    expect(refused.inflated).toBeLessThanOrEqual(importLimits.inflatedBytes);
  });

  it("is not inflated when it says how large it is", async () => {
    const refused = await send(bombedXlsx(1024, 1024 * megabyte));

    expect(refused.inflated).toBe(0);
  });

  it("is inflated no further than what it says, when that is a lie", async () => {
    const refused = await send(bombedXlsx(1024, 1024));

    expect(refused.inflated).toBeLessThan(megabyte);
  });
});
