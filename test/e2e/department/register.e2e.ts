import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFailed } from "vitest";
import { agreement } from "#shared/agreements/current.ts";
import type { TaskList } from "#shared/api/list-returns.ts";
import { problemTitle } from "#shared/api/problem-text.ts";
import { groupBin } from "#shared/law/bin.ts";
import { importFieldText } from "#shared/register/import/import-field-text.ts";
import { fillText } from "#shared/text/format.ts";
import { type Locale, locales } from "#shared/text/locale.ts";
import { openBrowser, openContext } from "#test/browser.ts";
import { askerOf, demoEnterprises } from "#test/demo-enterprises.ts";
import { type Person, personAt } from "#test/person.ts";
import { csvFile, type Stranger, strangerOf } from "#test/register-file.ts";

const origin = inject("origin");
const home = inject("home");
const ask = askerOf(origin, home);
const demo = demoEnterprises(origin, home);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A person at a page of their own, signed in. */
async function at(
  locale: Locale,
  user: string,
  walk: (person: Person) => Promise<void>,
): Promise<void> {
  const context = await openContext(browser, locale);
  const person = personAt(await context.newPage(), origin, locale);
  onTestFailed(() => person.tellWhere());
  await person.signIn(user);
  await walk(person);
  await context.close();
}

const [district = { kato: "" }] = agreement.districts;

type Registered = { readonly total: number };
const registered = (year: number) =>
  ask<Registered>("officer", "GET", `/api/register?year=${year}`);

/** Rows of a file of strangers, the last of them with a BIN that does not fit. */
function rowsOf(strangers: readonly Stranger[]): readonly (readonly string[])[] {
  return strangers.map(({ bin, kk, ru }, place) => [
    place === strangers.length - 1 ? `${bin.slice(0, 11)}${(Number(bin[11]) + 1) % 10}` : bin,
    kk,
    ru,
    district.kato,
    "35111",
    "120",
  ]);
}

/** Files as they come: other languages, separators and encodings, a header that tells nothing. */
const files = {
  kk: {
    year: 2024,
    headers: ["БСН", "Атауы қазақша", "Атауы орысша", "Аудан", "ЭҚЖЖ коды", "Тізім"],
    format: { separator: ";" },
  },
  ru: {
    year: 2025,
    headers: ["БИН", "Наименование на казахском", "Наименование", "Район", "Код ОКЭД", "Список"],
    format: { separator: "\t", encoding: "windows-1251" },
  },
  en: {
    year: 2026,
    headers: ["BIN", "Name in Kazakh", "Name in Russian", "District", "OKED code", "List"],
    format: { separator: "," },
  },
} as const;

/** Words that Windows-1251 can write, in a language that has no letters beyond Russian ones. */
const kinds = { kk: "Жетiсу", ru: "Северный ветер", en: "Alatau Peak" } as const;

describe.each(locales)("a register file in %s", (locale) => {
  const { year, headers, format } = files[locale];
  const places = { kk: 100, ru: 200, en: 300 } as const;
  const strangers = [1, 2, 3, 4].map((place) => {
    const made = strangerOf(places[locale] + place, kinds[locale]);
    return locale === "ru" ? { ...made, kk: made.ru } : made;
  });
  const file = (rows: readonly (readonly string[])[]) => ({
    name: "register.csv",
    mimeType: "text/csv",
    buffer: csvFile([headers, ...rows], format),
  });
  const chooseAndRead = async ({ page, button, words }: Person, rows = rowsOf(strangers)) => {
    await page.locator("#file").setInputFiles(file(rows));
    await page.getByText("register.csv", { exact: false }).first().waitFor();
    await button(words.imports.pick.read).click();
  };
  const nameTheLast = async (person: Person) => {
    const { page, words, button } = person;
    await person.heading(words.imports.columns.title);
    await page.locator("#column-6").selectOption("headcount");
    await button(words.imports.columns.continue).click();
    await person.heading(words.imports.preview.title);
  };

  it("is read, explained, looked through, written and found", () =>
    at(locale, "officer", async (person) => {
      const { page, words, link, button } = person;
      const { pick, columns, preview, done } = words.imports;
      await person.open(`/app/register/${year}`);
      await person.heading(words.register.search.title);
      await person.look();
      await link(words.register.search.import).click();
      await person.heading(pick.title);
      await button(pick.read).click();
      await page.getByRole("link", { name: pick.needFile }).waitFor();
      await person.look();

      await chooseAndRead(person);
      await person.heading(columns.title);
      await button(columns.continue).click();
      const missing = fillText(columns.missing, { field: importFieldText.headcount[locale] });
      await page.getByRole("link", { name: missing }).waitFor();
      await person.look();
      await nameTheLast(person);

      await page.getByText(preview.nothingYet).waitFor();
      await page.getByText(preview.captions.rejected).waitFor();
      await person.look();
      expect(await registered(year)).toMatchObject({ total: 0 });
      const download = page.waitForEvent("download");
      await button(preview.download).click();
      expect((await download).suggestedFilename()).toMatch(/\.csv$/);
      await link(new RegExp(`^${preview.added}: 3$`)).click();
      await page.getByText(preview.captions.added).waitFor();
      await person.look();
      await button(/\(3\)$/).click();
      await person.heading(done.title);
      await person.look();

      await link(done.search).click();
      const [first] = strangers;
      await findByName(person, first?.ru ?? "", year);
      await link(first?.[locale === "kk" ? "kk" : "ru"] ?? "").click();
      await page.getByText(groupBin(first?.bin ?? ""), { exact: true }).waitFor();
      await person.look();
    }));

  it("shows what changes before it does, and that the rest is as it was", () =>
    at(locale, "officer", async (person) => {
      const { page, words, link, button } = person;
      const { preview, done } = words.imports;
      await person.open(`/app/register/${year}/import`);
      const rows = rowsOf(strangers).slice(0, 3);
      await chooseAndRead(
        person,
        rows.map((cells, place) => (place === 0 ? [...cells.slice(0, 5), "321"] : cells)),
      );
      await nameTheLast(person);
      await page.getByText(preview.captions.changed).waitFor();
      const changed = page.getByRole("row").filter({ hasText: groupBin(strangers[0]?.bin ?? "") });
      expect(await changed.locator("del").innerText()).toContain("120");
      expect(await changed.locator("ins").innerText()).toContain("321");
      await person.look();
      await link(new RegExp(`^${preview.unchanged}: 2$`)).click();
      await page.getByText(preview.captions.unchanged).waitFor();
      await button(/\(1\)$/).click();
      await person.heading(done.title);
      await page.reload();
      await person.heading(done.title);
    }));
});

/** The search follows the register within seconds. */
async function findByName(person: Person, name: string, year: number): Promise<void> {
  const { page, words, button } = person;
  await person.heading(words.register.search.title);
  await expect.poll(async () => (await registered(year)).total, { timeout: 30_000 }).toBe(3);
  await page.getByLabel(words.register.search.query, { exact: true }).fill(name.toLowerCase());
  await button(words.shell.page.filter.apply).click();
  await page.getByText(words.register.search.caption).waitFor();
  await person.look();
}

describe("a file that cannot be read", () => {
  const wrong = [
    {
      when: "a PDF with the name of a workbook",
      file: { name: "register.xlsx", buffer: Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj") },
      says: problemTitle["import/wrong-type"].ru,
    },
    {
      when: "an empty file",
      file: { name: "register.csv", buffer: Buffer.alloc(0) },
      says: problemTitle["import/empty"].ru,
    },
    {
      when: "more than 4 MB",
      file: { name: "register.csv", buffer: Buffer.alloc(4_100_000, "x") },
      says: "Файл слишком большой",
    },
  ];

  it.each(wrong)("says what to do: $when", ({ file, says }) =>
    at("ru", "officer", async (person) => {
      const { page, words, button } = person;
      await person.open("/app/register/2025/import");
      await page.locator("#file").setInputFiles({ ...file, mimeType: "application/octet-stream" });
      await button(words.imports.pick.read).click();
      const summary = page.getByRole("alert");
      await summary.getByText(says.slice(0, 40)).waitFor();
      await person.look();
      await summary.getByRole("link").click();
      await expect.poll(() => page.locator("#file").evaluate(hasFocus)).toBe(true);
    }),
  );
});

const hasFocus = (element: Element) => element === document.activeElement;

const plain = ["bin", "name_kk", "name_ru", "district", "oked", "headcount"];

describe("writing an import", () => {
  it("outlives a lost connection, a lost answer and a reload, and writes each row once", () =>
    at("en", "officer", async (person) => {
      const { page, words, button } = person;
      const { preview, commit, done } = words.imports;
      const rows = rowsOf([1, 2, 3].map((place) => strangerOf(400 + place, "Tulpar"))).slice(0, 2);
      await person.open("/app/register/2021/import");
      await page.locator("#file").setInputFiles({
        name: "register.csv",
        mimeType: "text/csv",
        buffer: csvFile([plain, ...rows]),
      });
      await button(words.imports.pick.read).click();
      await person.heading(preview.title);
      let tries = 0;
      await page.route("**/api/register/imports/*/commit", async (route) => {
        tries += 1;
        // The second reaches the server; its answer does not reach the page.
        if (tries === 2) await route.fetch();
        await route.abort();
      });

      await button(/\(2\)$/).click();
      await page.getByText(commit.lost).waitFor();
      await person.look();
      await button(commit.now).click();
      await expect.poll(() => tries).toBeGreaterThan(1);
      await page.unroute("**/api/register/imports/*/commit");
      await page.reload();
      await person.heading(done.title);
      await becomesFound("tulpar", 2);
    }));

  it("works with the keyboard alone, from the file to the register", () =>
    at("kk", "officer", async (person) => {
      const { page, words, button, link } = person;
      const { pick, preview, done } = words.imports;
      await person.open("/app/register/2021/import");
      await person.heading(pick.title);
      await reach(page, page.locator("#file"));
      const chooser = page.waitForEvent("filechooser");
      await page.locator("#file").press("Enter");
      await (await chooser).setFiles({
        name: "register.csv",
        mimeType: "text/csv",
        buffer: csvFile([plain, ...rowsOf([1, 2].map((n) => strangerOf(500 + n, "Сұңқар")))]),
      });
      await press(page, button(pick.read));
      await person.heading(preview.title);
      await press(page, link(new RegExp(`^${preview.added}: 1$`)));
      await press(page, button(/\(1\)$/));
      await person.heading(done.title);
      await press(page, link(done.search));
      await person.heading(words.register.search.title);
      await becomesFound("сункар", 1);
    }));
});

/** The search of 2021 follows within seconds. */
async function becomesFound(name: string, count: number): Promise<void> {
  const path = `/api/register?year=2021&query=${encodeURIComponent(name)}`;
  const found = async () => (await ask<Registered>("officer", "GET", path)).total;
  await expect.poll(found, { timeout: 30_000 }).toBe(count);
}

/** Tab by Tab until the focus is there. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor({ state: "attached" });
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate(hasFocus)) return;
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}

async function press(page: Page, wanted: Locator): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.press("Enter");
}

/** An enterprise of the demo with a member who objects. */
async function objecting(user: string) {
  const { app } = await demo.enterpriseOf("submitted", user);
  const bin = /\d{12}/.exec(app)?.[0] ?? "";
  const returns = `/api/enterprises/${bin}/returns/2023`;
  await ask(user, "POST", `${returns}/objection`, { kind: "ceased", note: "Тоқтаған" });
  return { app, bin, tasks: () => ask<TaskList>(user, "GET", returns) };
}

describe("an objection", () => {
  it("is refused with a reason that the enterprise reads, and it may object again", async () => {
    const { app, bin } = await objecting("objects-kk");
    const reason = "Кәсіпорын жұмыс істеп тұр";
    await at("kk", "officer", async (person) => {
      const { page, words, link, button } = person;
      const { objections, decide } = words.register;
      await person.open("/app/register/2023");
      await link(words.register.search.objections).click();
      await person.heading(objections.title);
      await person.look();
      await page
        .getByRole("row")
        .filter({ hasText: groupBin(bin) })
        .getByRole("link")
        .click();
      await person.heading(decide.title);
      await button(decide.send).click();
      await page.getByRole("link", { name: decide.needDecision }).waitFor();
      await page.getByLabel(decide.refuse, { exact: true }).check();
      await button(decide.send).click();
      await page.getByRole("link", { name: decide.needReason }).waitFor();
      await person.look();
      await page.getByLabel(decide.reason, { exact: true }).fill(reason);
      await button(decide.send).click();
      await person.heading(decide.doneRefused);
      await person.look();
    });

    await at("kk", "objects-kk", async (person) => {
      const { page, words, link } = person;
      await person.open(app);
      await page.getByText(words.file.objection.refused).waitFor();
      await page.getByText(reason).waitFor();
      await person.look();
      await link(words.file.objection.again).click();
      await person.heading(words.file.objection.title);
    });
  });

  it("is accepted, which ends the obligation, until the department puts it back", async () => {
    const { app, bin, tasks } = await objecting("objects-ru");
    await at("ru", "officer", async (person) => {
      const { page, words, link, button } = person;
      const { card, decide, scopePage, scope } = words.register;
      await person.open(`/app/register/2023/enterprises/${bin}`);
      await link(card.decide).click();
      await page.getByLabel(decide.accept, { exact: true }).check();
      await button(decide.send).click();
      await person.heading(decide.doneAccepted);
      await person.look();
      expect(await tasks()).toMatchObject({ inScope: false, objection: { status: "accepted" } });

      await person.open(`/app/register/2023/enterprises/${bin}/scope`);
      await person.heading(scopePage.title);
      await page.getByLabel(scopePage.in, { exact: true }).check();
      await button(scopePage.confirm).click();
      await page.getByText(scope.in, { exact: true }).waitFor();
      expect(await tasks()).toMatchObject({ inScope: true });
    });

    await at("ru", "objects-ru", async (person) => {
      await person.open(app);
      await person.link(person.words.file.tasks.objection).waitFor();
      expect(await person.page.getByText(person.words.file.objection.accepted).count()).toBe(0);
    });
  });
});

async function countMembers(bin: string): Promise<number> {
  const path = `/api/enterprises/${bin}/members`;
  return (await ask<{ members: readonly unknown[] }>("officer", "GET", path)).members.length;
}

describe("the card of an enterprise", () => {
  it("gives a new code once, by which a person joins, and removes the person again", async () => {
    const { app } = await demo.enterpriseOf("submitted");
    const bin = /\d{12}/.exec(app)?.[0] ?? "";
    const cardPath = `/app/register/2023/enterprises/${bin}`;
    await at("en", "officer", async (person) => {
      const { page, words, link, button } = person;
      const { code, members } = words.register;
      await person.open(cardPath);
      await link(code.make).waitFor();
      const before = await countMembers(bin);
      await link(code.make).click();
      await person.heading(code.title);
      await person.look();
      await button(code.confirm).click();
      await person.heading(code.doneTitle);
      await person.look();
      const [shown] = /\d{4}-\d{4}-\d{4}/.exec(await page.locator("main").innerText()) ?? [];
      await ask("joins-en", "POST", "/api/enrolments", { bin, code: shown });

      await person.open(cardPath);
      await page.getByRole("link", { name: members.remove }).last().click();
      await person.heading(members.removeTitle);
      await person.look();
      await button(members.confirm).click();
      await link(code.make).waitFor();
      expect(await countMembers(bin)).toBe(before);
    });

    await at("en", "joins-en", async (person) => {
      await person.open(app);
      await person.page.getByText(problemTitle["enterprise/not-found"].en).waitFor();
    });
  });

  it("keeps a quota that a decision assigns, and gives it back to the law", async () => {
    const { app } = await demo.enterpriseOf("submitted");
    const bin = /\d{12}/.exec(app)?.[0] ?? "";
    await at("kk", "officer", async (person) => {
      const { page, words, button } = person;
      const { quotaPage, card } = words.register;
      const quota = `/app/register/2023/enterprises/${bin}/quota`;
      await person.open(quota);
      await person.heading(quotaPage.title);
      await page.getByLabel(quotaPage.assigned, { exact: true }).check();
      await button(words.register.save).click();
      await page.getByRole("link", { name: quotaPage.needDecree }).waitFor();
      await person.look();
      await page.getByLabel(quotaPage.count, { exact: true }).fill("7");
      await page.getByLabel(quotaPage.decree, { exact: true }).fill("№ 5/123");
      const { day, month, year } = words.shell.page.date;
      await page.getByLabel(day, { exact: true }).fill("1");
      await page.getByLabel(month, { exact: true }).fill("наурыз");
      await page.getByLabel(year, { exact: true }).fill("2023");
      await button(words.register.save).click();
      await page.getByText("№ 5/123").waitFor();
      await person.look();

      await person.open(quota);
      await page.getByLabel(quotaPage.none, { exact: true }).check();
      await button(words.register.save).click();
      await page.getByText(card.quotaNone).waitFor();
    });
  });
});
