import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFailed } from "vitest";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { figureWords } from "#shared/figures/words.ts";
import { locales } from "#shared/text/locale.ts";
import { openBrowser, openContext } from "#test/browser.ts";
import { clicksOn } from "#test/clicks.ts";
import { type Person, personAt } from "#test/person.ts";

const origin = inject("origin");
const coverage = indicators.find(({ id }) => id === "collective-coverage");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function officer(locale: (typeof locales)[number]) {
  const context = await openContext(browser, locale);
  const person = personAt(await context.newPage(), origin, locale);
  onTestFailed(() => person.tellWhere());
  await person.signIn("officer");
  return { context, person };
}

/** Presses a format's button within a part of the page, and takes what comes. */
async function download(page: Page, heading: string, format: string): Promise<Buffer> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: `${format}: ${heading}`, exact: true }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
  return readFile(await file.path());
}

/** The first table of the page as people read it: its headings and its cells. */
async function tableOf(page: Page): Promise<readonly (readonly string[])[]> {
  const table = page.locator("main table").first();
  await table.waitFor();
  return table.evaluate((element) =>
    [...(element as HTMLTableElement).rows].map((row) =>
      [...row.cells].map((cell) => cell.textContent ?? ""),
    ),
  );
}

/** A cell's number where it is one, however it is written. */
const asRead = (text: string): string | number =>
  isNumeric(text) ? Number(text.replace(/[≥≤%\s]/g, "").replace(",", ".")) : text;

const isNumeric = (text: string): boolean => /^[≥≤]?\s*[0-9][0-9\s,.]*\s*%?$/.test(text);

describe.each(locales)("figures in %s", (locale) => {
  const words = figureWords[locale];

  it("are downloaded from the overview with two clicks, in every format", async () => {
    const { context, person } = await officer(locale);
    await person.open("/app/progress/2023");
    await person.heading(person.words.progress.title);
    const clicks = await clicksOn(person.page);

    for (const format of ["CSV", "XLSX", "PNG", "SVG"]) {
      clicks.restart();
      await person.link(coverage?.name[locale] ?? "").click();
      const heading = `${words.byTitle.district} · ${words.byTitle.industry}`;
      const bytes = await download(person.page, heading, format);

      expect(bytes.length).toBeGreaterThan(500);
      expect(clicks.taken()).toBe(2);
      await person.page.goBack();
    }
    await context.close();
  });

  it("say the same on the page, in the drawing and in each file", async () => {
    const { context, person } = await officer(locale);
    const { page } = person;
    await person.open("/app/progress/2022/collective-coverage/district");
    const shown = await tableOf(page);
    const title = coverage?.name[locale] ?? "";
    const lines: string[][] = parse(await download(page, title, "CSV"), {
      bom: true,
      relax_column_count: true,
    });
    const { sheets } = await readXlsx(await download(page, title, "XLSX"));
    const svg = (await download(page, title, "SVG")).toString("utf8");
    const png = await download(page, title, "PNG");

    const [heading = [], ...rows] = shown;
    expect(lines[0]).toEqual(heading);
    for (const [index, row] of rows.entries()) {
      const xlsx = sheets[0]?.rows[index + 1] ?? [];
      expect(lines[index + 1]?.map(asRead)).toEqual(row.map(asRead));
      expect(row.map((_text, place) => xlsx[place] ?? "")).toEqual(row.map(asRead));
    }
    const values = rows.map((row) => row[1]);
    expect([...svg.matchAll(/data-value="([^"]*)"/g)].map(([, text]) => text)).toEqual(values);
    const drawn = await page
      .locator("main svg [data-value]")
      .evaluateAll((texts) => texts.map((text) => text.getAttribute("data-value")));
    expect(drawn).toEqual(values);
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    await context.close();
  });

  it("have no barrier on any of their pages, at 320 and 1280 px", async () => {
    const { context, person } = await officer(locale);
    const faults: string[] = [];
    person.page.on("pageerror", (error) => faults.push(error.message));
    const pages = [
      "/app/progress/2022/collective-coverage",
      "/app/progress/2022/collective-coverage/district",
      "/app/progress/2022/collective-coverage/district?view=table",
      "/app/progress/2022/collective-coverage/district?chart=tiles",
      "/app/progress/2022/quota-fulfilment/industry,size",
      "/app/progress/2022/injury-frequency/district,year",
      "/app/progress/2022/targets/city",
      "/app/progress/2021/council-coverage/district",
      "/app/progress/2022/nothing",
      "/app/campaign/2021/statistics",
      "/app/campaign/2021/statistics/unemployment-rate",
    ];
    for (const path of pages) {
      await person.open(path);
      await person.page.waitForLoadState("networkidle");
      await person.look();
    }

    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("an officer at the figures", () => {
  it("drills from the city into a district by keyboard alone", async () => {
    const { context, person } = await officer("ru");
    const { page } = person;
    await person.open("/app/progress/2022/collective-coverage/district");
    await tableOf(page);
    const [, first = []] = await tableOf(page);
    const district = first[0] ?? "";

    await tabTo(person, district);
    await page.keyboard.press("Enter");

    await person.at(/\/progress\/2022\/collective-coverage$/);
    await page
      .getByText(new RegExp(`${district}$`))
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get("district")).toMatch(/^75\d{7}$/);
    await context.close();
  });

  it("compares two districts, and the address can be sent to somebody", async () => {
    const { context, person } = await officer("en");
    const { page } = person;
    const { compare } = person.words.progress;
    await person.open("/app/progress/2022/response-rate-workforce/district");
    await page.getByLabel(compare.first).selectOption("751110000");
    await page.getByLabel(compare.second).selectOption("751110000");
    await person.button(compare.go).click();
    await page.getByText(compare.same).waitFor();

    await page.getByLabel(compare.second).selectOption("751310000");
    await person.button(compare.go).click();
    await expect.poll(async () => (await tableOf(page)).length).toBe(4);
    const address = page.url();
    await page.goto(address);

    expect(
      (await tableOf(page))
        .slice(1)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(["Almaly district", "Auezov district", "City total"]);
    await context.close();
  });

  it("enters an official figure: wrong input is named in words and kept", async () => {
    const { context, person } = await officer("kk");
    const { page } = person;
    const words = person.words.progress.statistics;
    await person.open("/app/campaign/2021/statistics/unemployment-rate");
    await person.button(words.save).click();
    await page.getByRole("alert").getByRole("link", { name: words.wrong.way }).waitFor();
    await page.getByLabel(words.ways.value).check();
    await page.getByLabel(words.value, { exact: true }).fill("көп");
    await page.getByLabel(words.source).fill("БНС, 12-хат");
    await person.button(words.save).click();
    await page.getByRole("alert").getByRole("link", { name: words.wrong.value }).waitFor();
    expect(await page.getByLabel(words.value, { exact: true }).inputValue()).toBe("көп");
    await person.look();

    await page.getByLabel(words.value, { exact: true }).fill("4,90");
    for (const [box, text] of [
      ["#date", "15"],
      ["#date-month", "2"],
      ["#date-year", "2022"],
    ] as const) {
      await page.locator(box).fill(text);
    }
    await person.button(words.save).click();
    await page.getByText(words.saved, { exact: true }).waitFor();

    const [, version = []] = await tableOf(page);
    expect(version.slice(0, 4)).toEqual(["1", "4,90%", "БНС, 12-хат", "15.02.2022"]);
    await person.open("/app/progress/2021");
    await page.getByText("4,9%").first().waitFor();
    await page
      .getByText(/БНС, 12-хат/)
      .first()
      .waitFor();
    await context.close();
  });
});

/** Moves by Tab until a link of that name has the focus. */
async function tabTo({ page }: Person, name: string): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`no stop of the Tab key is named ${name}`);
}
