import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFailed } from "vitest";
import { tokenFor } from "#infra/local/identity/token-for.ts";
import type { ExportRequest, ExportView } from "#shared/api/exports.ts";
import { exportFormats, exportKinds } from "#shared/api/exports.ts";
import type { Column } from "#shared/exports/column.ts";
import { type Locale, locales } from "#shared/text/locale.ts";
import { openBrowser, openContext } from "#test/browser.ts";
import { clicksOn } from "#test/clicks.ts";
import { type Person, personAt } from "#test/person.ts";

const origin = inject("origin");
const home = inject("home");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function officer(locale: Locale): Promise<Person> {
  const context = await openContext(browser, locale);
  const person = personAt(await context.newPage(), origin, locale);
  onTestFailed(() => person.tellWhere());
  await person.signIn("officer");
  return person;
}

describe.each(locales)("exporting in %s", (locale) => {
  it("goes from a choice to a file, on pages that everybody can use", async () => {
    const person = await officer(locale);
    const { page, words, button } = person;
    await person.open("/app/exports");
    await person.heading(words.exports.title);
    await button(words.exports.form.submit).click();
    await page.getByRole("heading", { name: words.exports.form.errorsTitle }).waitFor();
    await person.look();
    await page.getByRole("link", { name: words.exports.form.kindMissing }).click();

    await page.getByLabel(words.exports.form.kinds.returns, { exact: true }).check();
    await page.getByLabel(words.exports.form.year).selectOption("2022");
    await page.getByLabel(words.exports.form.form, { exact: true }).selectOption("workforce");
    await button(words.exports.form.submit).click();
    await button(words.exports.one.download).waitFor({ timeout: 60_000 });
    await person.look();

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(words.exports.one.download).click(),
    ]);
    const bytes = await readFile(await download.path());
    expect(download.suggestedFilename()).toBe(`almaty-returns-workforce-2022-${locale}.xlsx`);
    const hash = createHash("sha256").update(bytes).digest("hex");
    await page.getByText(hash).waitFor();
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toHaveLength(2);
    expect(sheets[0]?.rows).toHaveLength(41);

    await person.link(words.exports.one.another).click();
    await person.heading(words.exports.title);
    await page.getByRole("table").waitFor();
    await person.look();
    await page.context().close();
  });
});

it("goes by keyboard alone, from an address that names the choice", async () => {
  const person = await officer("ru");
  const { page, words, button } = person;
  const clicks = await clicksOn(page);
  await person.open("/app/exports?kind=indicators&year=2023&format=csv&district=751110000");
  await page.getByText(words.exports.form.filterNotUsed).waitFor();
  await button(words.exports.form.submit).focus();
  await page.keyboard.press("Enter");
  await button(words.exports.one.download).waitFor({ timeout: 60_000 });
  await button(words.exports.one.download).focus();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);

  expect(download.suggestedFilename()).toBe("almaty-indicators-2023-ru.csv");
  expect(clicks.taken()).toBe(2);
  await page.context().close();
});

it("says so when an export is not there, and leads back", async () => {
  const person = await officer("en");
  await person.open("/app/exports/01HQZZZZZZZZZZZZZZZZZZZZZ1");
  await person.heading(person.words.shell.notFound.title);
  await person.look();
  await person.page.context().close();
});

describe.each(exportKinds)("the export of %s", (kind) => {
  const year = kind === "audit" ? new Date().getFullYear() : 2022;

  it.each(exportFormats)("is the same bytes twice in %s", async (format) => {
    const language = "kk";
    const first = await made({ kind, year, format, language });
    const second = await made({ kind, year, format, language });

    const file = await fetch(first.url ?? "");
    const bytes = Buffer.from(await file.arrayBuffer());

    expect(file.headers.get("content-disposition")).toContain(first.fileName);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(first.sha256);
    // Each order is itself in the audit list, two minutes later.
    if (kind !== "audit") expect(second.sha256).toBe(first.sha256);
  });

  it("tells the same in every format", async () => {
    const request = { kind, year, language: "en" } as const;
    const json = JSON.parse(await textOf({ ...request, format: "json" }));
    const csv = await textOf({ ...request, format: "csv" });
    const book = await made({ ...request, format: "xlsx" });
    const { sheets } = await readXlsx(await (await fetch(book.url ?? "")).arrayBuffer());

    const columns: readonly Column[] = json.columns;
    const records = parse(csv, { bom: true }) as readonly string[][];
    expect(records[0]).toEqual(columns.map(({ id }) => id));
    expect(sheets[0]?.rows[0]).toEqual(columns.map(({ label }) => label.en));
    if (kind === "audit") return;
    expect(records).toHaveLength(json.rows.length + 1);
    expect(sheets[0]?.rows).toHaveLength(json.rows.length + 1);
    for (const [place, row] of json.rows.entries()) {
      const told = columns.map((column) => wordOf(row[column.id], column));
      const cells = columns.map(({ type }, at) => {
        const cell = sheets[0]?.rows[place + 1]?.[at] ?? undefined;
        return compared.has(type) ? cell : undefined;
      });
      expect(cells).toEqual(told);
    }
  });
});

async function ask(path: string, body?: object): Promise<Response> {
  const authorization = `Bearer ${await tokenFor("officer", home)}`;
  return fetch(origin + path, {
    headers: { authorization, ...(body && { "content-type": "application/json" }) },
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
}

/** Orders an export and waits until it is there. */
async function made(request: ExportRequest): Promise<ExportView> {
  const ordered = await ask("/api/exports", request);
  expect(ordered.status).toBe(201);
  const { id } = (await ordered.json()) as { id: string };
  let view: ExportView | undefined;
  await expect
    .poll(
      async () => {
        view = (await (await ask(`/api/exports/${id}`)).json()) as ExportView;
        return view.status;
      },
      { timeout: 60_000, interval: 300 },
    )
    .toBe("done");
  if (view === undefined) throw new RangeError("no export");
  return view;
}

async function textOf(request: ExportRequest): Promise<string> {
  const { url = "" } = await made(request);
  return (await fetch(url)).text();
}

/** Types whose cells a reader gets back as they were put in; days come back as dates. */
const compared: ReadonlySet<string> = new Set(["text", "integer", "decimal", "choice"]);

/** What a cell for people holds of a value; undefined for types that are not compared. */
function wordOf(value: unknown, { type, options }: Column): unknown {
  if (!compared.has(type)) return undefined;
  return options?.find((option) => option.value === value)?.label.en ?? value;
}
