import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFailed } from "vitest";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { locales } from "#shared/text/locale.ts";
import { expectAccessible, openBrowser, openContext } from "#test/browser.ts";
import { personAt } from "#test/person.ts";

const origin = inject("origin");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Pages that need no journey to be reached; the rest are looked at on the way, in `enterprise.e2e.ts`. */
const [first] = syntheticEnterprises(1);
const year = `/app/enterprises/${first?.profile.bin}/2023`;
const pages = {
  enterprise: [
    "/app/enterprises",
    `/app/enterprises/${first?.profile.bin}`,
    "/app/help",
    "/app/accessibility",
    "/app/nowhere",
    year,
    `${year}/objection`,
    `${year}/send`,
    `${year}/workforce/history`,
    `${year}/workforce/withdrawal`,
    `${year}/workforce/sections/headcount`,
    `${year}/collective-agreement/sections/term`,
    `${year}/disability-quota/check`,
    `/app/enterprises/${first?.profile.bin}/2022`,
    `/app/enterprises/${first?.profile.bin}/2022/workforce/history`,
    "/app/enterprises/941240000193/2023",
  ],
  officer: ["/app/progress", "/app/progress/2022", "/app/progress/2023?by=size"],
  inspector: ["/app/"],
} as const;

describe.each(locales)("every page in %s", (locale) => {
  it("is readable before sign-in, without the program's own script too", async () => {
    const context = await openContext(browser, locale);
    const page = await context.newPage();

    await page.goto(`${origin}/${locale}/`);
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    await expectAccessible(page);
    const person = personAt(page, origin, locale);
    await person.open("/app/");
    await person.switchTo(locale);
    await person.look();
    await person.open("/app/sign-in");
    await person.look();
    await person.button(person.words.shell.signIn.go).click();
    await page.locator("#name").waitFor();
    await expectAccessible(page);
    await page.locator('form[method="post"] button[type="submit"]').last().click();
    await page.getByRole("alert").waitFor();
    await expectAccessible(page);

    await context.close();
  });

  it.each(Object.entries(pages).map(([user, paths]) => ({ user, paths })))(
    "has no barrier for $user",
    async ({ user, paths }) => {
      const context = await openContext(browser, locale);
      const person = personAt(await context.newPage(), origin, locale);
      onTestFailed(() => person.tellWhere());
      const faults: string[] = [];
      person.page.on("pageerror", (error) => faults.push(error.message));

      await person.signIn(user);
      for (const path of paths) {
        await person.open(path);
        await person.look();
      }

      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
