import type { Route } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { fillText } from "#shared/text/format.ts";
import { expectAccessible } from "#test/browser.ts";
import type { EnterpriseAtWork } from "#test/demo-enterprises.ts";
import { journeysAt, kindsOf, receiptPath } from "#test/journeys.ts";
import { personAt } from "#test/person.ts";

const origin = inject("origin");
const journey = journeysAt(origin, inject("home"));

const headcount = "/workforce/sections/headcount";
const everyCall = "**/api/**";
const contracts = "electronicContracts";

/** What the server holds becomes this in the end. */
const draftBecomes = ({ drafted }: EnterpriseAtWork, answer: number) =>
  expect.poll(() => drafted("workforce", contracts), { timeout: 20_000 }).toBe(answer);

describe("two editors of one form", () => {
  it("are shown both answers, and what is kept is what the person chose", () =>
    journey("editor", { locale: "en", workforce: "not-started" }, async (given) => {
      const { person, user, colleague, enterprise } = given;
      const { page, words, button } = person;
      const { keepMine, takeTheirs, conflictTitle } = words.file.form;
      await enterprise.saveDraft(user, "workforce", { [contracts]: 11 });
      await person.open(enterprise.app + headcount);
      const box = person.box("workforce", contracts);
      await box.waitFor();

      await enterprise.saveDraft(colleague, "workforce", { [contracts]: 12 });
      await box.fill("13");
      await page.getByText(conflictTitle).waitFor();
      await person.look();
      expect(await enterprise.drafted("workforce", contracts)).toBe(12);
      await button(fillText(takeTheirs, { value: "12" })).waitFor();
      await button(fillText(keepMine, { value: "13" })).click();
      await draftBecomes(enterprise, 13);
      expect(await box.inputValue()).toBe("13");

      await enterprise.saveDraft(colleague, "workforce", { [contracts]: 14 });
      await box.fill("15");
      await button(fillText(takeTheirs, { value: "14" })).click();
      await expect.poll(() => box.inputValue()).toBe("14");
      await page.getByText(conflictTitle).waitFor({ state: "detached" });
      expect(await enterprise.drafted("workforce", contracts)).toBe(14);
    }));
});

describe("a sign-in that ends in the middle", () => {
  it("is renewed on the same page, and what was typed is still there and saved", () =>
    journey("expired", { locale: "ru", workforce: "not-started" }, async (given) => {
      const { context, person, user, enterprise } = given;
      const { page, words } = person;
      await enterprise.saveDraft(user, "workforce", { [contracts]: 20 });
      await person.open(enterprise.app + headcount);
      const box = person.box("workforce", contracts);
      await box.waitFor();

      await page.route(everyCall, (route) => refuse(route, { message: "Unauthorized" }));
      await page.route("**/oidc/token", (route) => refuse(route, { error: "invalid_grant" }));
      await box.fill("21");
      const dialog = page.getByRole("dialog", { name: words.shell.expired.title });
      await dialog.waitFor();
      await expectAccessible(page);
      expect(await enterprise.drafted("workforce", contracts)).toBe(20);

      await page.unrouteAll();
      await context.clearCookies();
      await dialog.getByRole("button", { name: words.shell.expired.again }).click();
      await page.locator("#name").waitFor();
      await person.passProvider(user);
      await person.at(new RegExp(`${headcount}$`));
      expect(await box.inputValue()).toBe("21");
      await draftBecomes(enterprise, 21);
    }));
});

const refuse = (route: Route, json: object) => route.fulfill({ status: 401, json });

describe("a server that cannot be reached", () => {
  it("loses nothing typed meanwhile, be the connection back or the page opened again", () =>
    journey("offline", { locale: "kk", workforce: "not-started" }, async (given) => {
      const { context, person, user, enterprise } = given;
      const { page, words, button } = person;
      const { notSaved, restored } = words.file.form;
      await enterprise.saveDraft(user, "workforce", { [contracts]: 30 });
      await person.open(enterprise.app + headcount);
      const box = person.box("workforce", contracts);
      await box.waitFor();

      await context.setOffline(true);
      await page.getByText(words.shell.header.offline).waitFor();
      await box.fill("31");
      await page.getByText(notSaved).waitFor();
      await person.look();
      expect(await enterprise.drafted("workforce", contracts)).toBe(30);
      await context.setOffline(false);
      await draftBecomes(enterprise, 31);
      await page.getByText(notSaved).waitFor({ state: "detached" });

      await page.route(everyCall, (route) => route.abort());
      await box.fill("32");
      await page.getByText(notSaved).waitFor();
      await page.reload();
      await button(words.shell.page.retry).waitFor();
      await person.look();
      await page.unrouteAll();
      await button(words.shell.page.retry).click();
      await box.waitFor();
      expect(await box.inputValue()).toBe("32");
      await page.getByText(restored).waitFor();
      await draftBecomes(enterprise, 32);
    }));
});

describe("sending", () => {
  it("finds out by itself that a form arrived whose answer was lost", () =>
    journey("lost-answer", { locale: "en", workforce: "not-started" }, async (given) => {
      const { person, user, enterprise } = given;
      const { page, words } = person;
      await enterprise.saveDraft(user, "workforce");
      await person.open(`${enterprise.app}/send`);
      const answers: number[] = [];
      await page.route("**/returns/2023/workforce", async (route) => {
        if (route.request().method() !== "POST") return route.fallback();
        const response = await route.fetch();
        answers.push(response.status());
        return answers.length === 1 ? route.abort() : route.fulfill({ response });
      });

      await person.sign();
      await page.getByText(words.file.sending.checking).waitFor();
      await person.at(receiptPath);
      await person.heading(words.file.receipt.title);

      expect(answers).toEqual([201, 201]);
      expect(await page.getByText(/^2023-\d{12}-\d{6}$/).count()).toBe(1);
      expect(kindsOf(await enterprise.read("workforce"))).toEqual(["submitted"]);
      expect((await enterprise.tasks()).filings).toHaveLength(1);
    }));

  it("files each form once when two tabs press send at once", () =>
    journey("two-tabs", { locale: "ru", workforce: "not-started" }, async (given) => {
      const { context, person, user, enterprise } = given;
      const forms: readonly AnnualFormId[] = ["workforce", "collective-agreement"];
      for (const form of forms) await enterprise.saveDraft(user, form);
      const other = personAt(await context.newPage(), origin, "ru");
      await other.signIn(user);
      for (const tab of [person, other]) {
        await tab.open(`${enterprise.app}/send`);
        await tab.fillDeclaration();
      }

      // A hidden tab is slow to take the mouse: both must be pressed at the same moment.
      const pressed = [person, other].map(({ button, words }) =>
        button(words.file.send.send).evaluate((send) => (send as HTMLButtonElement).click()),
      );
      await Promise.all(pressed);
      await Promise.all([person.at(receiptPath), other.at(receiptPath)]);
      expect(other.page.url()).toBe(person.page.url());
      await other.heading(other.words.file.receipt.title);

      for (const form of forms) {
        expect(kindsOf(await enterprise.read(form))).toEqual(["submitted"]);
      }
      expect((await enterprise.tasks()).filings).toHaveLength(1);
    }));
});

describe("leaving a page", () => {
  it("by the browser's Back or a reload loses nothing that was typed", () =>
    journey("back", { locale: "kk", workforce: "not-started" }, async (given) => {
      const { person, user, enterprise } = given;
      const { page, words, button } = person;
      const answers = await enterprise.saveDraft(user, "workforce", { [contracts]: 70 });
      const injured = person.box("workforce", "injuredPersons");
      const box = person.box("workforce", contracts);
      await person.open(enterprise.app + headcount);
      await box.fill("71");
      await button(words.file.form.continue).click();
      await injured.fill(String(Number(answers["injuredPersons"]) + 1));
      await button(words.file.form.continue).click();
      await person.at(/\/workforce\/check$/);

      await page.goBack();
      await injured.waitFor();
      expect(await injured.inputValue()).toBe(String(Number(answers["injuredPersons"]) + 1));
      await page.goBack();
      await box.waitFor();
      expect(await box.inputValue()).toBe("71");

      await box.fill("72");
      await page.reload();
      await box.waitFor();
      expect(await box.inputValue()).toBe("72");
      await draftBecomes(enterprise, 72);
    }));
});
