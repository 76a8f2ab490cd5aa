import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeQR } from "qr";
import { decodeQR } from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { type EnrolmentLetter, enrolLink } from "#functions/outreach/letter.ts";
import { oneLetter, printFile } from "#functions/outreach/letter-document.ts";
import { letterMail } from "#functions/outreach/letter-mail.ts";
import { agreement } from "#shared/agreements/current.ts";
import { formTitles } from "#shared/agreements/current-form-titles.ts";
import { pdfText } from "#test/receipts/pdf-text.ts";

const kazakhLetters = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";
const at = "2023-12-01T06:00:00.000Z";

const aLetter = (change: Partial<EnrolmentLetter> = {}): EnrolmentLetter => ({
  year: 2023,
  closesOn: "2024-01-31",
  department: agreement.department,
  agreement: agreement.title,
  contact: "Айгүл",
  origin: "https://kelisim.example",
  bin: "941240000193",
  name: { kk: `«${kazakhLetters}» АҚ`, ru: "АО «Подъём»" },
  code: "123456789012",
  codeEndsOn: "2024-02-28",
  forms: Object.values(formTitles),
  ...change,
});

const plain = (bytes: Buffer) => pdfText(bytes).replaceAll("\u00a0", " ");
const pagesOf = (bytes: Buffer) => bytes.toString("latin1").match(/\/Type \/Page\b/g)?.length;

describe("a letter", () => {
  it("says in Kazakh and in Russian what is to be filed, by when, and the code", async () => {
    const text = plain(await oneLetter(aLetter(), at));

    expect(text.replaceAll(/\s/g, "")).toContain(kazakhLetters);
    expect(text).toContain("1234 5678 9012");
    expect(text).toContain("941 240 000 193");
    expect(text).toContain("2024 ж. 31 қаңтар");
    expect(text).toContain("31 января 2024 г.");
    for (const language of ["kk", "ru"] as const) {
      expect(text).toContain(formTitles.workforce[language]);
    }
    expect(text).not.toContain("\ufffd");
  });

  it("is one page for names of 500 letters", async () => {
    const name = { kk: "Ғ".repeat(500), ru: "Щит ".repeat(125) };

    expect(pagesOf(await oneLetter(aLetter({ name }), at))).toBe(1);
  });

  it("is tagged, names its languages and carries its fonts", async () => {
    const bytes = (await oneLetter(aLetter(), at)).toString("latin1");

    expect(bytes).toContain("/Lang (kk-KZ)");
    expect(bytes).toContain("/Lang (ru-KZ)");
    expect(bytes).toMatch(/\/Marked true/);
    expect(bytes).toContain("/Alt ");
    expect(bytes.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(2);
  });

  it("gives the same bytes for the same letter", async () => {
    expect((await oneLetter(aLetter(), at)).equals(await oneLetter(aLetter(), at))).toBe(true);
  });

  it("opens the enrolment page filled in, told apart from what reaches a server", () => {
    expect(enrolLink(aLetter())).toBe(
      "https://kelisim.example/app/enrol#bin=941240000193&code=123456789012",
    );
  });

  // Poppler draws the page as a printer would.
  it.skipIf(spawnSync("pdftoppm", ["-v"]).status !== 0)(
    "has a QR code that a phone reads off the sheet",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "kelisim-letter-"));
      const file = join(folder, "letter.pdf");
      writeFileSync(file, await oneLetter(aLetter(), at));
      const { stdout } = spawnSync("pdftoppm", ["-r", "150", "-gray", file], {
        maxBuffer: 50_000_000,
      });
      rmSync(folder, { recursive: true });

      expect(decodeQR(pictureOf(stdout))).toBe(enrolLink(aLetter()));
    },
  );

  it("goes by e-mail with its code and a link, in the enterprise's language", () => {
    const mail = letterMail(aLetter(), "ru");

    expect(mail.subject).toBe("Код регистрации: годовой отчёт, 2023");
    expect(mail.text.replaceAll("\u00a0", " ")).toContain("Код регистрации: 1234 5678 9012");
    expect(mail.text).toContain(enrolLink(aLetter()));
    expect(mail.html).not.toMatch(/<img|<script/);
  });
});

describe("the file for the printer", () => {
  it("has a sheet for each letter, in the order they come, and the same bytes again", async () => {
    const codes = ["111122223333", "444455556666", "777788889999"];
    const draw = async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of printFile(lettersOf(codes), at)) chunks.push(chunk);
      return Buffer.concat(chunks);
    };
    const bytes = await draw();
    const text = plain(bytes);

    expect(pagesOf(bytes)).toBe(3);
    const places = ["1111 2222 3333", "4444 5555 6666", "7777 8888 9999"].map((code) =>
      text.indexOf(code),
    );
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(places[0]).toBeGreaterThan(0);
    expect(bytes.equals(await draw())).toBe(true);
  });

  it("gives pages away as they are drawn", async () => {
    let drawn = 0;
    const letters = async function* () {
      for (; drawn < 20; drawn += 1) yield aLetter();
    };

    for await (const _ of printFile(letters(), at)) break;

    expect(drawn).toBeLessThan(5);
  });
});

it("makes codes with a library whose decoder reads what it wrote", () => {
  const matrix = encodeQR("kelisim", "raw", { border: 4, scale: 4 });
  const side = matrix.length;
  const data = Uint8Array.from(matrix.flat().flatMap((dark) => Array(3).fill(dark ? 0 : 255)));

  expect(decodeQR({ width: side, height: side, data })).toBe("kelisim");
});

async function* lettersOf(codes: readonly string[]) {
  for (const code of codes) yield aLetter({ code });
}

/** A binary PGM as the decoder wants it: three equal bytes a pixel. */
function pictureOf(pgm: Buffer) {
  const [header = ""] =
    /^P5\s+\d+\s+\d+\s+\d+\s/.exec(pgm.subarray(0, 40).toString("latin1")) ?? [];
  const [, width = 0, height = 0] = header.split(/\s+/).map(Number);
  const grey = pgm.subarray(header.length);
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) data.fill(grey[at] ?? 255, at * 3, at * 3 + 3);
  return { width, height, data };
}
