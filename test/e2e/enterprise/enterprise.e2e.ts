import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFailed } from "vitest";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { tokenFor } from "#infra/local/identity/token-for.ts";
import type { TaskList } from "#shared/api/list-returns.ts";
import { fillText } from "#shared/text/format.ts";
import { locales } from "#shared/text/locale.ts";
import { openBrowser, openContext } from "#test/browser.ts";
import { type Person, personAt } from "#test/person.ts";
import { labelOf, titleOf } from "#test/words.ts";

const origin = inject("origin");
const home = inject("home");
const year = 2023;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(locales)("an enterprise in %s", (locale) => {
  it("enrols, files five forms, holds a receipt, and amends what it filed", async () => {
    const context = await openContext(browser, locale);
    const person = personAt(await context.newPage(), origin, locale);
    const { bin, code } = await idleEnterprise();
    onTestFailed(() => person.tellWhere());

    await person.signIn(`accountant-${locale}`);
    await enrol(person, bin, code);
    await startWorkforceBadly(person);
    await confirmTheRest(person);
    await send(person);
    await readReceipt(person);
    await amend(person);

    await context.close();
  });
});

/** An enterprise of the demo that has filed last year and nothing this year, with a new code. */
async function idleEnterprise(): Promise<{ bin: string; code: string }> {
  const idle: string[] = [];
  for (const { profile, frame } of syntheticEnterprises(40).slice(1)) {
    if (frame.headcount < 50 || !(await isIdle(profile.bin))) continue;
    idle.push(profile.bin);
  }
  const bin = idle[0] ?? "";
  const { code } = await officer<{ code: string }>(
    "POST",
    `/api/enterprises/${bin}/enrolment-codes`,
  );
  return { bin, code };
}

async function isIdle(bin: string): Promise<boolean> {
  const now = await officer<TaskList>("GET", `/api/enterprises/${bin}/returns/${year}`);
  const then = await officer<TaskList>("GET", `/api/enterprises/${bin}/returns/${year - 1}`);
  return (
    now.forms.every(({ status }) => status === "not-started") &&
    then.forms.every(({ status }) => status !== "not-started")
  );
}

async function officer<Reply>(method: string, path: string): Promise<Reply> {
  const response = await fetch(origin + path, {
    method,
    headers: { authorization: `Bearer ${await tokenFor("officer", home)}` },
  });
  expect(response.ok, `${method} ${path}`).toBe(true);
  return (await response.json()) as Reply;
}

async function enrol(person: Person, bin: string, code: string): Promise<void> {
  const { page, words, button } = person;
  const { code: asked, confirm, errors } = words.enrol;
  const box = (label: string) => page.getByLabel(label, { exact: true });
  await box(asked.bin).waitFor();
  await person.look();

  await button(asked.submit).click();
  await page.getByText(errors.binEmpty).first().waitFor();
  expect(await page.title()).toContain(words.shell.page.errorPrefix.trim());
  await person.look();

  await box(asked.bin).fill(bin);
  await box(asked.code).fill("0000 0000 0000");
  await button(asked.submit).click();
  await page.getByText(errors.codeNotRecognised).first().waitFor();

  await box(asked.code).fill(code.replace(/(\d{4})(?=\d)/g, "$1-"));
  await button(asked.submit).click();
  await person.heading(confirm.title);
  await person.look();
  await page.getByLabel(confirm.yes).check();
  await button(confirm.submit).click();
  await person.heading(fillText(words.file.tasks.title, { year }));
  await person.look();
}

/** Bad input first; then the language is changed in the middle, and what was typed stays. */
async function startWorkforceBadly(person: Person): Promise<void> {
  const { page, words, button, link, locale } = person;
  const { fast, form } = words.file;
  const box = (of = locale) =>
    page.getByLabel(labelOf("workforce", "payrollHeadcount", of), { exact: true });
  await link(titleOf("workforce", locale)).click();
  await person.at(/\/last-year$/);
  await person.look();
  await page.getByLabel(fast.some, { exact: true }).check();
  await button(form.continue).click();

  await box().waitFor();
  await person.look();
  const before = await box().inputValue();
  await box().fill("twelve");
  await button(form.continue).click();
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await person.look();

  for (const other of [...locales.filter((each) => each !== locale), locale]) {
    await person.switchTo(other);
    await box(other).waitFor();
    expect(await box(other).inputValue()).toBe("twelve");
  }
  await box().fill(before);
}

/** Goes on from wherever the form stands, the way the pages lead, until all is ready to send. */
async function confirmTheRest(person: Person): Promise<void> {
  for (let pages = 0; pages < 40; pages++) {
    const { pathname } = new URL(person.page.url());
    if (pathname.endsWith("/send")) return;
    await answerPage(person, pathname);
    await person.page.waitForURL((url) => url.pathname !== pathname);
    await person.page.getByRole("heading", { level: 1 }).waitFor();
  }
  throw new Error(`the forms do not end: ${person.page.url()}`);
}

async function answerPage(person: Person, path: string): Promise<void> {
  const { page, words, button } = person;
  const { fast, check, form } = words.file;
  const kind = path.split("/")[6] ?? "";
  if (kind === "last-year") await page.getByLabel(fast.yes, { exact: true }).check();
  if (kind === "unusual") await explainEverything(person);
  if (kind === "sections") await answerWhatIsNew(person);
  if (!seen.has(`${person.locale} ${kind}`)) await person.look();
  seen.add(`${person.locale} ${kind}`);
  await button(kind === "check" ? check.ready : form.continue).click();
}

/** Kinds of page that were looked at, so that each is looked at once in each language. */
const seen = new Set<string>();

/** What last year did not ask, such as whether an expired agreement goes on: the first choice. */
async function answerWhatIsNew({ page }: Person): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  for (const group of await page.getByRole("group").all()) {
    const choices = group.getByRole("radio");
    if ((await choices.count()) === 0 || (await choices.and(page.locator(":checked")).count()) > 0)
      continue;
    await choices.first().check();
  }
}

async function explainEverything({ page, words }: Person): Promise<void> {
  await page.getByRole("group").first().waitFor();
  for (const group of await page.getByRole("group").all()) {
    await group.getByRole("radio").nth(2).check();
  }
  expect(await page.getByText(words.file.unusual.lead).count()).toBe(1);
}

async function send(person: Person): Promise<void> {
  const { page, words, button } = person;
  const asked = words.file.send;
  await person.heading(asked.title);
  await button(asked.send).click();
  await page.getByText(asked.needSignatory).first().waitFor();
  await person.look();

  await page.getByLabel(asked.signatory, { exact: true }).fill("Әсел Қуатқызы");
  await page.getByLabel(asked.position, { exact: true }).fill("Бас бухгалтер");
  await page.getByLabel(asked.confirmText).check();
  await button(asked.send).dblclick();
  await person.at(/\/receipts\/[0-9A-Z]{26}$/);
}

async function readReceipt(person: Person): Promise<void> {
  const { page, words, button } = person;
  await person.heading(words.file.receipt.title);
  await person.look();
  expect(await page.getByText(/^2023-\d{12}-\d{6}$/).count()).toBe(5);
  expect(await page.getByText("Әсел Қуатқызы").count()).toBe(1);

  const download = page.waitForEvent("download");
  await button(words.file.receipt.pdf).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
}

async function amend(person: Person): Promise<void> {
  const { page, words, button, link, locale } = person;
  const { tasks, check, form, history } = words.file;
  const box = page.getByLabel(labelOf("workforce", "electronicContracts", locale), { exact: true });
  await link(form.backToTasks).click();
  await person.heading(fillText(tasks.title, { year }));
  await person.look();
  await link(new RegExp(`^${tasks.amend}`)).click();
  await person.at(/\/workforce\/check$/);
  await person.look();
  await page.locator('a[href*="#electronicContracts"]').first().click();
  await box.waitFor();
  await box.fill("1");
  await button(form.continue).click();
  await person.at(/\/(check|unusual)$/);
  await button(check.ready).click();
  await confirmTheRest(person);
  await signAndSend(person);

  await link(form.backToTasks).click();
  await link(new RegExp(`^${tasks.history}`)).click();
  await person.heading(history.title);
  await page.getByText(history.kinds.amended).first().waitFor();
  await person.look();
}

async function signAndSend(person: Person): Promise<void> {
  const { page, words, button } = person;
  const asked = words.file.send;
  await page.getByLabel(asked.signatory, { exact: true }).fill("Әсел Қуатқызы");
  await page.getByLabel(asked.position, { exact: true }).fill("Бас бухгалтер");
  await page.getByLabel(asked.confirmText).check();
  await button(asked.send).click();
  await person.at(/\/receipts\/[0-9A-Z]{26}$/);
}
