import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFailed } from "vitest";
import { syntheticFiling } from "#functions/demo/synthetic-answers.ts";
import {
  type SyntheticEnterprise,
  syntheticEnterprises,
} from "#functions/demo/synthetic-enterprises.ts";
import { groupCode } from "#functions/outreach/letter.ts";
import { homeAt } from "#infra/local/home.ts";
import { tokenFor } from "#infra/local/identity/token-for.ts";
import { listLetters } from "#infra/local/inbox/kept-letters.ts";
import type { TaskList } from "#shared/api/list-returns.ts";
import { type Locale, locales } from "#shared/text/locale.ts";
import { openBrowser, openContext } from "#test/browser.ts";
import { personAt } from "#test/person.ts";
import { pdfText } from "#test/receipts/pdf-text.ts";
import { messages as en } from "#web/features/outreach/messages.en.ts";
import { messages as kk } from "#web/features/outreach/messages.kk.ts";
import { messages as ru } from "#web/features/outreach/messages.ru.ts";

const origin = inject("origin");
const home = inject("home");
const words = { kk, ru, en } as const;
const letters = () => listLetters(homeAt(home).lettersFolder);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function ask<Reply>(
  user: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Reply> {
  const response = await fetch(origin + path, {
    method,
    headers: {
      authorization: `Bearer ${await tokenFor(user, home)}`,
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text) as Reply;
}

/** Enterprises with an address whose workforce form nobody has begun, one for each journey. */
const idle: SyntheticEnterprise[] = [];
async function takeIdle(): Promise<SyntheticEnterprise> {
  for (const enterprise of syntheticEnterprises(40)) {
    const { bin, contactEmail } = enterprise.profile;
    if (contactEmail === undefined || idle.some(({ profile }) => profile.bin === bin)) continue;
    const { forms } = await ask<TaskList>("officer", "GET", `/api/enterprises/${bin}/returns/2023`);
    const workforce = forms.find(({ form }) => form === "workforce");
    if (workforce?.status !== "not-started" || !workforce.expected) continue;
    idle.push(enterprise);
    return enterprise;
  }
  throw new Error("no enterprise is left that has not begun");
}

async function officerAt(locale: Locale) {
  const context = await openContext(browser, locale);
  const person = personAt(await context.newPage(), origin, locale);
  onTestFailed(() => person.tellWhere());
  await person.signIn("officer");
  return { person, context };
}

describe.each(locales)("an officer who reminds in %s", (locale) => {
  const say = words[locale];

  it("sees the mail, sends it by two presses, and reads it in the inbox", async () => {
    const { person, context } = await officerAt(locale);
    const { profile } = await takeIdle();
    await person.open(`/app/campaign/2023/reminders`);
    await person.heading(say.reminders.title);
    await person.look();
    await person.open(`/app/campaign/2023/reminders/new?status=not-filed&query=${profile.bin}`);
    await person.page.locator(".mail__text").waitFor();
    await person.look();

    await person.button(say.make.send).click();
    await person.page.getByText(say.reminder.sent).waitFor();
    await person.look();

    const mail = letters().find(({ to }) => to === profile.contactEmail);
    expect(mail?.text).toContain(profile.name[profile.language === "ru" ? "ru" : "kk"]);
    await person.link(say.inbox).click();
    await person.page.locator("tbody a").first().click();
    await person.page.locator("iframe").waitFor();
    const { violations } = await new AxeBuilder({ page: person.page }).exclude("iframe").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await context.close();
  });

  it("is told what is wrong, keeps what was typed, schedules by keyboard and takes it back", async () => {
    const { person, context } = await officerAt(locale);
    const { page } = person;
    await person.open("/app/campaign/2023/reminders/new?status=not-filed&size=large");
    await page.locator(".mail__text").waitFor();
    await page.getByLabel(say.make.now, { exact: true }).focus();
    await page.keyboard.press("ArrowDown");
    await page.locator("#day").fill("1");
    await page.locator("#day-month").fill("2");
    await page.locator("#day-year").fill("2024");
    await page.getByText(say.make.notes, { exact: true }).click();
    await page.locator(`#note-${locale}`).fill("ә".repeat(1001));
    await person.button(say.make.schedule).focus();
    await page.keyboard.press("Enter");

    await page.getByRole("alert").getByText(say.make.pastDay).waitFor();
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(2);
    await person.look();
    expect(await page.locator(`#note-${locale}`).inputValue()).toHaveLength(1001);

    const later = new Date(Date.now() + 10 * 86_400_000);
    await page.locator(`#note-${locale}`).fill("ә");
    await page.locator("#day").fill(String(later.getUTCDate()));
    await page.locator("#day-month").fill(String(later.getUTCMonth() + 1));
    await page.locator("#day-year").fill(String(later.getUTCFullYear()));
    await person.button(say.make.schedule).focus();
    await page.keyboard.press("Enter");
    const before = letters().length;
    await person.button(say.reminder.cancel).focus();
    await page.keyboard.press("Enter");
    await page.getByText(say.reminder.cancelledText).waitFor();

    await person.look();
    expect(letters()).toHaveLength(before);
    await context.close();
  });
});

describe("a reminder", () => {
  it("does not go to an enterprise that files between the preview and the sending", async () => {
    const { person, context } = await officerAt("en");
    const enterprise = await takeIdle();
    const { bin, contactEmail = "" } = enterprise.profile;
    await person.open(
      `/app/campaign/2023/reminders/new?form=workforce&status=not-filed&query=${bin}`,
    );
    await person.page.locator(".mail__text").waitFor();

    const user = `reminded-${bin}`;
    const codes = `/api/enterprises/${bin}/enrolment-codes`;
    const { code } = await ask<{ code: string }>("officer", "POST", codes);
    await ask(user, "POST", "/api/enrolments", { bin, code });
    const path = `/api/enterprises/${bin}/returns/2023/workforce`;
    const { answers, explanations } = syntheticFiling("workforce", enterprise, 2023);
    await ask(user, "POST", path, { answers, explanations, basedOn: null });
    await person.button(en.make.send).click();
    await person.page.getByText(en.reminder.sent).waitFor();

    expect(letters().filter(({ to }) => to === contactEmail)).toEqual([]);
    await context.close();
  });
});

describe("an officer who makes letters", () => {
  it("gets a sheet whose code lets the enterprise in", async () => {
    const { person, context } = await officerAt("ru");
    const { profile } = await takeIdle();
    await person.open(`/app/campaign/2023/letters?query=${profile.bin}`);
    await person.heading(ru.letters.title);
    await person.page.getByText(/^Писем будет: 1\b/).waitFor();
    await person.look();

    await person.button(ru.letters.start).click();
    await person.page.getByText(ru.run.done).waitFor({ timeout: 60_000 });
    await person.look();
    const link = person.page.waitForResponse((response) => response.url().includes("/files/print"));
    await person.button(ru.run.print).click();
    const { url } = (await (await link).json()) as { url: string };
    const file = Buffer.from(await (await fetch(url)).arrayBuffer());

    const code = /\d{4} \d{4} \d{4}/.exec(pdfText(file).replaceAll("\u00a0", " "))?.[0] ?? "";
    expect(groupCode(code.replaceAll(" ", "")).replaceAll("\u00a0", " ")).toBe(code);
    const entered = { bin: profile.bin, code: code.replaceAll(" ", "") };
    const membership = await ask(`letter-${profile.bin}`, "POST", "/api/enrolments", entered);
    expect(membership).toMatchObject({ role: "enterprise", bin: profile.bin });
    await context.close();
  });
});
