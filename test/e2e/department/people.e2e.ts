import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFailed } from "vitest";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import type { Mail } from "#functions/platform/mail-client.ts";
import { homeAt } from "#infra/local/home.ts";
import { tokenFor } from "#infra/local/identity/token-for.ts";
import { groupBin } from "#shared/law/bin.ts";
import { type Locale, locales } from "#shared/text/locale.ts";
import { expectAccessible, openBrowser, openContext } from "#test/browser.ts";
import { type Person, personAt } from "#test/person.ts";
import { autonym } from "#test/words.ts";

const origin = inject("origin");
const home = inject("home");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function arrange(locale: Locale): Promise<Person> {
  const context = await openContext(browser, locale);
  const person = personAt(await context.newPage(), origin, locale);
  onTestFailed(() => person.tellWhere());
  return person;
}

/** The newest letter to an address, as the mail service of one machine keeps it. */
function letterTo(email: string): Pick<Mail, "subject" | "text"> {
  const folder = homeAt(home).lettersFolder;
  const found = readdirSync(folder)
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")).letter)
    .findLast(({ Destination }) => Destination.ToAddresses.includes(email));
  const { Subject, Body } = found.Content.Simple;
  return { subject: Subject.Data, text: Body.Text.Data };
}

const linkIn = (text: string) => /https?:\/\/\S+\/app\/invitation#\S+/.exec(text)?.[0] ?? "";

async function ask(user: string, method: string, path: string, body?: object) {
  const response = await fetch(origin + path, {
    method,
    headers: {
      authorization: `Bearer ${await tokenFor(user, home)}`,
      ...(body && { "content-type": "application/json" }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

describe.each(locales)("inviting somebody in %s", (locale) => {
  const newcomer = `invited-${locale}`;
  const email = `${newcomer}@unions.example`;
  const name = "Айгүл Сейтқали";

  it("leads from the form by a letter to a role, which ends when it is taken away", async () => {
    const officer = await arrange(locale);
    const { people, shell } = officer.words;
    const { page, link, button } = officer;
    await officer.signIn("officer");
    await link(shell.header.people).click();
    await officer.heading(people.title);
    const section = page.getByRole("link", { name: shell.header.people, exact: true });
    expect(await section.getAttribute("aria-current")).toBe("page");
    await page.getByRole("cell", { name: people.roles.inspector }).first().waitFor();
    await expectAccessible(page);

    await link(people.invite).click();
    await officer.heading(people.form.title);
    await expectAccessible(page);
    await button(people.form.send).click();
    const summary = page.getByRole("alert");
    await expect.poll(() => summary.getByRole("link").count()).toBe(3);
    await expectAccessible(page);
    await page.getByLabel(people.roles.inspector).check();
    await page.getByLabel(people.form.name, { exact: true }).fill(name);
    await page.getByLabel(people.form.email, { exact: true }).fill("айгүл@");
    await button(people.form.send).click();
    await expect.poll(() => summary.getByRole("link").count()).toBe(1);
    expect(await page.getByLabel(people.form.name, { exact: true }).inputValue()).toBe(name);
    await page.getByLabel(people.form.email, { exact: true }).fill(email);
    await button(people.form.send).click();
    await officer.heading(people.form.doneTitle);
    await expectAccessible(page);
    await link(people.form.toList).click();
    await page.getByRole("row", { name: new RegExp(email) }).waitFor();
    await expectAccessible(page);

    const letter = letterTo(email);
    expect(letter.text).toContain(name);
    const invited = await arrange(locale);
    await invited.page.goto(linkIn(letter.text));
    await invited.button(invited.words.shell.signIn.go).waitFor();
    await invited.button(autonym[locale]).click();
    await invited.button(invited.words.shell.signIn.go).click();
    await invited.passProvider(newcomer);
    await invited.heading(people.acceptance.title);
    await invited.page.getByText(people.roles.inspector).waitFor();
    await expectAccessible(invited.page);
    await invited.button(people.acceptance.accept).click();
    await invited.heading(people.acceptance.doneTitle);
    await expectAccessible(invited.page);
    expect((await ask(newcomer, "GET", "/api/me")).body.memberships).toEqual([
      { role: "inspector" },
    ]);

    await page.reload();
    const row = page.getByRole("row", { name: new RegExp(name) });
    await row.getByRole("link").click();
    await officer.heading(people.removal.title);
    await expectAccessible(page);
    await button(people.removal.confirm).click();
    await officer.heading(people.title);
    await expect.poll(() => row.count()).toBe(0);
    expect((await ask(newcomer, "GET", "/api/me")).body.memberships).toEqual([]);
    await page.context().close();
    await invited.page.context().close();
  });

  it("sends anew and withdraws, and a void link says what to do", async () => {
    const officer = await arrange(locale);
    const { people } = officer.words;
    const { page } = officer;
    const to = `void-${email}`;
    const order = { role: "inspector", name, email: to, language: locale };
    expect((await ask("officer", "POST", "/api/people/invitations", order)).status).toBe(201);
    const first = linkIn(letterTo(to).text);
    await officer.signIn("officer");
    await officer.open("/app/people");
    const row = page.getByRole("row", { name: new RegExp(to) });

    await row.getByRole("button", { name: people.pending.again }).click();
    await page.getByText(people.pending.sentAgain).waitFor();
    expect(linkIn(letterTo(to).text)).not.toBe(first);
    await row.getByRole("button", { name: people.pending.withdraw }).click();
    await page.getByText(people.pending.withdrawn).waitFor();
    await expect.poll(() => row.count()).toBe(0);

    await page.goto(first);
    await page.getByText("invitation/not-recognised").waitFor();
    await expectAccessible(page);
    await officer.open("/app/invitation");
    await page.getByText(people.acceptance.missing).waitFor();
    await expectAccessible(page);
    await page.context().close();
  });

  it("leaves the officer's own role alone", async () => {
    const officer = await arrange(locale);
    await officer.signIn("officer");

    await officer.open("/app/people/officer/officer/removal");
    await officer.page.getByText(officer.words.people.removal.yourself).waitFor();
    await expectAccessible(officer.page);
    await officer.open("/app/people/inspector/nobody/removal");
    await officer.page.getByText(officer.words.people.removal.gone).waitFor();

    await officer.page.context().close();
  });

  it("shows in the audit list what an officer read, narrowed by the address", async () => {
    const [enterprise] = syntheticEnterprises(1);
    if (enterprise === undefined) throw new Error("there is no first enterprise");
    const { bin } = enterprise.profile;
    await ask("officer", "GET", `/api/enterprises/${bin}/returns/2023/workforce`);
    const officer = await arrange(locale);
    const { audit } = officer.words;
    const { page } = officer;
    await officer.signIn("officer");

    await officer.open("/app/audit");
    await officer.heading(audit.title);
    await page
      .getByRole("row", { name: new RegExp(audit.whats["read-return"]) })
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.getByLabel(audit.bin, { exact: true }).fill(groupBin(bin));
    await page.getByLabel(audit.kind, { exact: true }).selectOption(audit.kinds.read);
    await page.getByRole("button", { name: officer.words.shell.page.filter.apply }).click();
    await page.waitForURL(/kind=read/);
    const row = page
      .getByRole("row", { name: new RegExp(groupBin(bin).replaceAll(/\s/g, "\\s")) })
      .first();
    await expect.poll(() => row.textContent()).toContain("Дана Ахметова");
    await page.getByLabel(audit.from, { exact: true }).fill("32.12.2023");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText(audit.needDay).waitFor();
    await expectAccessible(page);
    expect(await page.getByLabel(audit.from, { exact: true }).inputValue()).toBe("32.12.2023");
    await page.getByLabel(audit.from, { exact: true }).fill("01.01.2020");
    await page.getByLabel(audit.to, { exact: true }).fill("02.01.2020");
    await page.keyboard.press("Enter");
    await page.getByText(audit.noneTitle).waitFor();
    await expectAccessible(page);
    expect(await officer.link(audit.export).getAttribute("href")).toContain("kind=audit");

    await page.context().close();
  });
});

describe("people, with a keyboard alone", () => {
  it("are found by the sections and invited", async () => {
    const officer = await arrange("en");
    const { people, shell } = officer.words;
    const { page } = officer;
    const email = "keyboard@unions.example";
    await officer.signIn("officer");

    await press(page, officer.link(shell.header.people));
    await officer.heading(people.title);
    await press(page, officer.link(people.invite));
    await officer.heading(people.form.title);
    await reach(page, page.getByLabel(people.roles.officer));
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await reach(page, page.getByLabel(people.form.name, { exact: true }));
    await page.keyboard.type("Key Board");
    await reach(page, page.getByLabel(people.form.email, { exact: true }));
    await page.keyboard.type(email);
    await page.keyboard.press("Enter");
    await officer.heading(people.form.doneTitle);
    expect(letterTo(email).text).toContain("technical labour-protection inspector");
    await press(page, officer.link(people.form.toList));
    await press(
      page,
      page.getByRole("row", { name: new RegExp(email) }).getByRole("button", {
        name: people.pending.withdraw,
      }),
    );
    await page.getByText(people.pending.withdrawn).waitFor();

    await page.context().close();
  });
});

/** More stops than any page has. */
const longestWay = 80;

/** Tab by Tab until the focus is there. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let stops = 0; stops < longestWay; stops++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("The focus does not come by.");
}

async function press(page: Page, wanted: Locator): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.press("Enter");
}
