import type { Locator, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { journeysAt } from "#test/journeys.ts";
import { autonym, titleOf } from "#test/words.ts";

const origin = inject("origin");
const journey = journeysAt(origin, inject("home"));

/** More stops than any page has. */
const longestWay = 80;

describe("a person with a keyboard alone", () => {
  it("signs in, is led to a mistake, mends it and goes on to the check", () =>
    journey("keys", { locale: "kk", workforce: "not-started", signedOut: true }, async (given) => {
      const { person, user, enterprise } = given;
      const { page, words, button, link } = person;
      const right = await enterprise.saveDraft(user, "workforce", { averageHeadcount: undefined });
      const { home, signIn } = words.shell;
      const { form, check } = words.file;
      const box = person.box("workforce", "averageHeadcount");

      await person.open("/app/");
      await press(page, button(autonym.kk));
      await press(page, link(home.start));
      await press(page, button(signIn.go));
      await page.locator("#name").waitFor();
      await reach(page, page.locator("#user-0"));
      await page.keyboard.press("ArrowUp");
      await reach(page, page.locator("#name"));
      await page.keyboard.type(user);
      await page.keyboard.press("Enter");
      await button(words.shell.header.signOut).waitFor();

      await press(page, link(titleOf("workforce", "kk")));
      await reach(page, box);
      await page.keyboard.type("12 адам");
      await page.keyboard.press("Enter");
      const summary = page.getByRole("alert");
      await isFocused(summary);
      await press(page, summary.getByRole("link").first());
      await isFocused(box);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(String(right["payrollHeadcount"]));
      await page.keyboard.press("Enter");
      await person.at(/\/sections\/injuries$/);
      await isFocused(page.getByRole("heading", { level: 1 }));
      await press(page, button(form.continue));
      await person.at(/\/workforce\/check$/);
      await reach(page, button(check.ready));
      expect(await enterprise.drafted("workforce", "averageHeadcount")).toBe(
        right["payrollHeadcount"],
      );
    }));
});

/** Tab by Tab until the focus is there. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let stops = 0; stops < longestWay; stops++) {
    await page.keyboard.press("Tab");
    if (await hasFocus(wanted)) return;
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}

async function press(page: Page, wanted: Locator): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.press("Enter");
}

const hasFocus = (wanted: Locator) =>
  wanted.evaluate((element) => element === document.activeElement);

const isFocused = (wanted: Locator) => expect.poll(() => hasFocus(wanted)).toBe(true);
