import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { receiptText } from "#functions/receipts/receipt-text.ts";
import { renderReceipt } from "#functions/receipts/render-receipt.ts";
import { agreement } from "#shared/agreements/current.ts";
import type { FilingReceipt } from "#shared/api/read-receipt.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import type { Locale } from "#shared/text/locale.ts";
import { bin, filing, year } from "#test/receipts/filed-event.ts";
import { pdfText } from "#test/receipts/pdf-text.ts";

const kazakhLetters = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";
const smallLetters = kazakhLetters.toLowerCase();

const title = { kk: "Нысан атауы", ru: "Название формы", en: "Name of the form" };
const formTitle = {
  workforce: title,
  "collective-agreement": title,
  "safety-council": title,
  "technical-inspectors": title,
  "disability-quota": title,
};

const aReceipt = (change: Partial<FilingReceipt> = {}): FilingReceipt => ({
  bin,
  year,
  filing,
  name: { kk: "«Өрлеу» АҚ", ru: "АО «Подъём»" },
  signatory: kazakhLetters,
  position: smallLetters,
  forms: [
    {
      form: "workforce",
      kind: "submitted",
      inForce: true,
      receipt: {
        number: "2023-941240000193-000001",
        hash: "0123456789abcdef".repeat(4),
        at: "2024-02-29T18:30:00.000Z",
      },
    },
  ],
  ...change,
});

const render = (receipt = aReceipt(), language: Locale = "kk") =>
  renderReceipt(receipt, { language, formTitle, heading: agreement.title });

const tidy = (text: string) => text.replaceAll("\u00a0", " ");

describe("renderReceipt", () => {
  it("says everything in Kazakh and in Russian, every Kazakh letter to be copied", async () => {
    const text = tidy(pdfText(await render()));

    for (const language of ["kk", "ru"] as const) {
      expect(text).toContain(agreement.title[language]);
      expect(text).toContain(receiptText.title[language]);
      expect(text).toContain(`${receiptText.bin[language]}: 941 240 000 193`);
      expect(text).toContain(title[language]);
    }
    expect(text).toContain(kazakhLetters);
    expect(text).toContain(smallLetters);
    expect(text).toContain("2023-941240000193-000001");
    expect(text).toContain("0123456789abcdef".repeat(4));
    expect(text).toContain(filing);
    expect(text).toContain("2024 ж. 29 ақпан, 23:30");
    expect(text).toContain("29 февраля 2024 г., 23:30");
    expect(text).not.toContain("\ufffd");
  });

  it.each([
    { language: "kk", first: "kk", parts: 2 },
    { language: "ru", first: "ru", parts: 2 },
    { language: "en", first: "en", parts: 3 },
  ] as const)(
    "puts the part of a reader of $language first",
    async ({ language, first, parts }) => {
      const text = pdfText(await render(aReceipt(), language));
      const titles = Object.values(receiptText.title).map((words) => text.indexOf(words));
      const present = titles.filter((place) => place >= 0);

      expect(present).toHaveLength(parts);
      expect(text.indexOf(receiptText.title[first])).toBe(Math.min(...present));
    },
  );

  it("is tagged, names its languages and title, and carries its fonts", async () => {
    const bytes = (await render()).toString("latin1");

    expect(bytes).toContain("/Lang (kk-KZ)");
    expect(bytes).toContain("/Lang (ru-KZ)");
    expect(bytes).toMatch(/\/Marked true/);
    expect(bytes).toContain("/StructTreeRoot");
    expect(bytes).toContain("/DisplayDocTitle true");
    expect(bytes.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(2);
    expect(bytes).not.toContain("Helvetica");
  });

  it("gives the same bytes for the same receipt, whenever it is drawn", async () => {
    const first = await render();

    expect((await render()).equals(first)).toBe(true);
    expect((await render(aReceipt({ position: "Бухгалтер" }))).equals(first)).toBe(false);
  });

  it("says so when a form was replaced and when no name is kept", async () => {
    const [form] = aReceipt().forms;
    const { signatory: _signatory, position: _position, ...unsigned } = aReceipt();
    const replaced = {
      ...unsigned,
      forms: form === undefined ? [] : [{ ...form, inForce: false }],
    };

    const text = pdfText(await render(replaced));

    expect(text).toContain(receiptText.replaced.kk);
    expect(text).toContain(`${receiptText.signatory.ru}: ${receiptText.notKept.ru}`);
    expect(pdfText(await render())).not.toContain(receiptText.replaced.kk);
  });

  it("keeps each language's part in one page for a whole year's forms", async () => {
    const [form] = aReceipt().forms;
    if (form === undefined) throw new RangeError("no form");
    const forms = annualFormIds.map((id) => ({ ...form, form: id }));

    const bytes = (await render(aReceipt({ forms }))).toString("latin1");

    expect(bytes).toMatch(/\/Count 2\b/);
  });

  // Poppler's reader, where a machine has it.
  const reader = "pdftotext";
  it.skipIf(spawnSync(reader, ["-v"]).status !== 0)(
    "is read by pdftotext letter by letter",
    async () => {
      const { stdout } = spawnSync(reader, ["-", "-"], { input: await render() });

      expect(stdout.toString("utf8")).toContain(kazakhLetters);
      expect(stdout.toString("utf8")).toContain(smallLetters);
    },
  );
});
