import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { Locale } from "#shared/text/locale.ts";
import { expectAccessible } from "#test/browser.ts";
import { autonym, labelOf, words } from "#test/words.ts";

export type Person = ReturnType<typeof personAt>;

/** What a person does with a page: by names they read, never by the page's make-up. */
export function personAt(page: Page, origin: string, locale: Locale) {
  const { shell } = words[locale];
  const link = (name: string | RegExp) => page.getByRole("link", { name }).first();
  const button = (name: string | RegExp) => page.getByRole("button", { name }).first();

  /** Through the local provider's page; it asks for no name while its own session lasts. */
  async function passProvider(user: string): Promise<void> {
    const name = page.locator("#name");
    const signOut = button(shell.header.signOut);
    await name.or(signOut).first().waitFor();
    if ((await name.count()) > 0) {
      await name.fill(user);
      await page.locator('input[name="user"][value="other"]').check();
      await page.locator('form[method="post"] button[type="submit"]').last().click();
    }
    await signOut.waitFor();
  }

  /** Says who signs and confirms. */
  async function fillDeclaration(): Promise<void> {
    const asked = words[locale].file.send;
    await page.getByLabel(asked.signatory, { exact: true }).fill("Әсел Қуатқызы");
    await page.getByLabel(asked.position, { exact: true }).fill("Бас бухгалтер");
    await page.getByLabel(asked.confirmText).check();
  }

  return {
    page,
    locale,
    words: words[locale],
    link,
    button,
    open: (path: string) => page.goto(origin + path),
    heading: (name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor(),

    /** The box of one question of a form. */
    box: (form: AnnualFormId, field: string) =>
      page.getByLabel(labelOf(form, field, locale), { exact: true }),

    fillDeclaration,

    /** Says who signs, confirms and presses send. */
    async sign(): Promise<void> {
      await fillDeclaration();
      await button(words[locale].file.send.send).click();
    },

    at: (path: RegExp) => page.waitForURL((url) => path.test(url.pathname)),

    switchTo: (other: Locale) =>
      page.getByRole("button", { name: autonym[other], exact: true }).click(),

    /** Sign-in by the app's own page and the local provider's, in the person's language. */
    async signIn(user: string): Promise<void> {
      await page.goto(`${origin}/app/`);
      await button(autonym[locale]).click();
      await button(shell.home.start).or(link(shell.home.start)).click();
      await button(shell.signIn.go).click();
      await passProvider(user);
    },

    passProvider,

    /** What the person was looking at when a journey broke off. */
    async tellWhere(): Promise<void> {
      const picture = join(tmpdir(), `kelisim-${locale}-failed.png`);
      await page.screenshot({ path: picture, fullPage: true });
      console.error(page.url(), picture, await page.locator("main").innerText());
    },

    /** Axe, overflow, language and title: what every page owes every reader. */
    async look(): Promise<void> {
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      expect(await page.title()).not.toBe("");
      await expectAccessible(page);
    },
  };
}
