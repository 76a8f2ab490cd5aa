import type { Locator, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { syntheticFiling } from "#functions/demo/synthetic-answers.ts";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { fillText } from "#shared/text/format.ts";
import { clicksOn } from "#test/clicks.ts";
import { journeysAt, kindsOf, receiptPath } from "#test/journeys.ts";
import { officersAt } from "#test/officers.ts";
import type { Person } from "#test/person.ts";
import { labelOf, titleOf } from "#test/words.ts";
import { pluralText } from "#web/i18n/plural-text.ts";

const origin = inject("origin");
const home = inject("home");
const journey = journeysAt(origin, home);
const { officer, invite } = officersAt(origin, home);

const injured = "injuredPersons";
const contracts = "electronicContracts";
/** The list that an officer reviews from. */
const list = "?form=workforce&status=submitted";

/** The line of an enterprise in the list that an officer reviews from. */
async function openFromList({ page, open }: Person, app: string): Promise<Locator> {
  const bin = app.split("/")[3] ?? "";
  await open(`/app/campaign/2023/enterprises${list}&query=${bin}`);
  const line = page.locator(`a[href*="/review/${bin}/2023"]`).first();
  await line.waitFor();
  return line;
}

const reviewOf = (app: string) => app.replace("/enterprises/", "/review/");

/** Opens the box of a question and writes a remark into it. */
async function remark({ page, locale, words }: Person, field: string, text: string) {
  const label = labelOf("workforce", field, locale);
  const { write, remark: box } = words.review.compare;
  await page.getByRole("button", { name: `${write} ${label}` }).click();
  await page.getByLabel(`${box}: ${label}`, { exact: true }).fill(text);
}

const returnButton = ({ locale, words, button }: Person, count: number) =>
  button(pluralText(locale, words.review.decision.return, count));

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("an officer and an enterprise in two windows", () => {
  it("return with remarks, correct, send again, see what changed", () =>
    journey("two-windows", { locale: "kk", workforce: "submitted" }, async (given) => {
      const { person, user, enterprise, context } = given;
      const before = Number((await enterprise.read("workforce")).answers?.[injured]);
      const reviewer = await officer(context, "kk");
      const { page, words, button } = reviewer;
      const { review } = words;
      const line = await openFromList(reviewer, enterprise.app);
      const clicks = await clicksOn(page);
      await line.click();
      await reviewer.heading(fillText(review.hub.title, { year: 2023 }));
      await reviewer.look();
      await reviewer.link(titleOf("workforce", "kk")).click();
      await reviewer.heading(titleOf("workforce", "kk"));
      const opening = clicks.taken();
      await button(review.decision.returnNone).click();
      await page.getByRole("alert").getByText(review.decision.needRemark).waitFor();
      await reviewer.look();
      clicks.restart();
      await remark(reviewer, injured, "Журнал бойынша тексеріңіз");
      await remark(reviewer, contracts, "Шарттардың санын нақтылаңыз");
      await reviewer.look();
      await returnButton(reviewer, 2).click();
      await page.getByRole("status").getByText(review.decision.returnedSaid).waitFor();
      expect(opening + clicks.taken()).toBe(5);
      expect((await enterprise.read("workforce")).comments).toHaveLength(2);
      await reviewer.look();

      await correct(person, before + 1);

      const filed = await enterprise.read("workforce");
      expect(kindsOf(filed).slice(-2)).toEqual(["returned", "amended"]);
      await page.reload();
      const changes = page.getByRole("table", { name: review.compare.changes });
      await changes.getByRole("row", { name: labelOf("workforce", injured, "kk") }).waitFor();
      await page.getByText(review.compare.corrected).waitFor();
      await page.getByText(review.compare.uncorrected).waitFor();
      await reviewer.look();
      expect(user).not.toBe("officer");

      async function correct(enterprisePerson: Person, value: number): Promise<void> {
        const { file } = enterprisePerson.words;
        const readsRemark = (text: string) =>
          enterprisePerson.page.getByRole("status").filter({ hasText: text }).waitFor();
        await enterprisePerson.open(`${enterprise.app}/workforce/check`);
        await enterprisePerson.page.getByText("Журнал бойынша тексеріңіз").waitFor();
        await enterprisePerson.link(file.check.correct).click();
        await readsRemark("Шарттардың санын нақтылаңыз");
        await enterprisePerson.button(file.form.continue).click();
        await enterprisePerson
          .link(`${file.check.change} ${labelOf("workforce", injured, "kk")}`)
          .click();
        await readsRemark("Журнал бойынша тексеріңіз");
        await enterprisePerson.box("workforce", injured).fill(String(value));
        await enterprisePerson.button(file.form.continue).click();
        await enterprisePerson.at(/\/workforce\/check$/);
        await enterprisePerson.open(`${enterprise.app}/send`);
        await enterprisePerson.sign();
        await enterprisePerson.at(receiptPath);
      }
    }));
});

describe("two officers at the same return", () => {
  it("see each other; the second decision is told of the first and loses no remark", () =>
    journey("two-officers", { locale: "ru", workforce: "submitted" }, async (given) => {
      const { enterprise, context } = given;
      const second = "review-second-officer";
      await invite(second, "Ержан Сейітов");
      const path = `${reviewOf(enterprise.app)}/workforce${list}`;
      const first = await officer(context, "ru");
      await first.open(path);
      await first.heading(titleOf("workforce", "ru"));
      const other = await officer(context, "en", second);
      await other.open(path);

      const seen = fillText(other.words.review.page.reviewing, { names: "Дана Ахметова" });
      await other.page.getByText(seen).waitFor();
      await other.look();
      await first.page.reload();
      await first.page
        .getByText(fillText(first.words.review.page.reviewing, { names: "Ержан Сейітов" }))
        .waitFor();

      await remark(other, injured, "Check the journal");
      await first.button(first.words.review.decision.accept).click();
      await first.page.getByText(first.words.review.decision.acceptedSaid).waitFor();
      await returnButton(other, 1).click();
      await other.page.getByText(other.words.review.decision.overtaken).waitFor();
      await other.page.getByText(/Accepted, another officer of the department/).waitFor();
      await other.look();
      await other.button(other.words.review.decision.refresh).click();
      await other.button(other.words.review.decision.reopen).click();
      await other.page.getByText(other.words.review.decision.reopenedSaid).waitFor();
      const label = labelOf("workforce", injured, "en");
      const box = other.page.getByLabel(`${other.words.review.compare.remark}: ${label}`);
      expect(await box.inputValue()).toBe("Check the journal");
      expect(kindsOf(await enterprise.read("workforce")).slice(-2)).toEqual([
        "accepted",
        "reopened",
      ]);
      await first.page.close();
      await other.page.close();
    }));
});

describe("a return without remarks", () => {
  it("is accepted in three presses from the list, undone within ten seconds, and decided by key", () =>
    journey("accepting", { locale: "en", workforce: "submitted" }, async (given) => {
      const { enterprise, context } = given;
      const reviewer = await officer(context, "en");
      const { page, words, button, link } = reviewer;
      const { decision, shortcuts } = words.review;
      const line = await openFromList(reviewer, enterprise.app);
      const clicks = await clicksOn(page);
      await line.click();
      await link(titleOf("workforce", "en")).click();
      await button(decision.accept).click();
      await page.getByRole("status").getByText(decision.acceptedSaid).waitFor();
      expect(clicks.taken()).toBe(3);
      expect(await focusedText(page)).toBe(decision.accepted);
      await page.getByText(/^Undo is possible for \d+ seconds?$/).waitFor();
      expect((await enterprise.read("workforce")).status).toBe("accepted");

      // Ten seconds later the same button says that it reopens.
      const takeBack = new RegExp(`^(${decision.undo}|${decision.reopen})$`);
      await button(takeBack).click();
      await page.getByRole("status").getByText(decision.reopenedSaid).waitFor();
      expect((await enterprise.read("workforce")).status).toBe("submitted");
      await expect.poll(() => focusedText(page)).toBe(decision.title);

      await page.keyboard.press("a");
      expect((await enterprise.read("workforce")).status).toBe("submitted");
      await page.getByText(shortcuts.title).click();
      await page.getByLabel(shortcuts.switch).check();
      await page.getByLabel(shortcuts.switch).press("a");
      await page.getByRole("heading", { level: 1 }).click();
      await page.keyboard.press("a");
      await page.getByRole("status").getByText(decision.acceptedSaid).waitFor();
      await page.keyboard.press("u");
      await page.getByRole("status").getByText(decision.reopenedSaid).waitFor();
      expect(kindsOf(await enterprise.read("workforce")).slice(-4)).toEqual([
        "accepted",
        "reopened",
        "accepted",
        "reopened",
      ]);
      await reviewer.look();
    }));

  it("is walked through by keyboard alone, from return to return of a list", () =>
    journey("by-keyboard", { locale: "ru", workforce: "submitted" }, async (given) => {
      const { context } = given;
      const reviewer = await officer(context, "ru");
      const { page, words } = reviewer;
      await reviewer.open(`/app/campaign/2023/enterprises${list}`);
      await page.locator('main a[href*="/review/"]').first().press("Enter");
      await reviewer.link(titleOf("workforce", "ru")).press("Enter");
      await page.waitForURL((url) => url.pathname.endsWith("/workforce"));
      const next = page.getByRole("link", { name: words.review.page.next, exact: true }).first();
      await next.waitFor();
      const from = page.url();
      await next.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.href !== from && url.pathname.includes("/review/"));
      await reviewer.heading(titleOf("workforce", "ru"));
      await page.getByRole("link", { name: words.review.page.previous }).press("Enter");
      await expect.poll(() => page.url()).toBe(from);
    }));
});

describe("filing on behalf of an enterprise", () => {
  it("checks in place, keeps what is typed over a reload, and shows who filed", () =>
    journey("on-behalf", { locale: "ru", workforce: "not-started" }, async (given) => {
      const { person, enterprise, context } = given;
      const bin = enterprise.app.split("/")[3] ?? "";
      const found = syntheticEnterprises(40).find(({ profile }) => profile.bin === bin);
      if (found === undefined) throw new Error("the enterprise is not of the demo");
      const { answers } = syntheticFiling("workforce", found, 2023);
      const clerk = await officer(context, "ru");
      const { page, words, button, link } = clerk;
      const { filing, decision, page: pageWords } = words.review;
      await clerk.open(`${reviewOf(enterprise.app)}/workforce`);
      await page.getByText(pageWords.nothing).waitFor();
      await clerk.look();
      await link(decision.file).click();
      await clerk.heading(filing.title);
      await clerk.look();

      await button(filing.send).click();
      await page.getByRole("alert").getByText(filing.needSource).waitFor();
      await clerk.look();
      await page.getByLabel(filing.paper, { exact: true }).check();
      for (const [field, value] of Object.entries(answers)) {
        await clerk.box("workforce", field).fill(String(value));
      }
      await clerk.box("workforce", "fatallyInjured").fill("много");
      await button(filing.send).click();
      await page.getByRole("alert").waitFor();
      await page.reload();
      await page.getByText(filing.restored, { exact: true }).waitFor();
      const fatal = clerk.box("workforce", "fatallyInjured");
      expect(await fatal.inputValue()).toBe("много");
      expect(await page.getByLabel(filing.paper, { exact: true }).isChecked()).toBe(true);
      await clerk.look();

      // Far from last year's: asked about where it stands.
      const payroll = Number(answers["payrollHeadcount"]);
      await clerk.box("workforce", "payrollHeadcount").fill(String(payroll * 3));
      await clerk.box("workforce", "averageHeadcount").fill(String(payroll * 3));
      await fatal.fill(String(answers["fatallyInjured"]));
      await page.getByText(filing.odd, { exact: true }).first().waitFor();
      await button(filing.send).click();
      await page.getByRole("alert").waitFor();
      await clerk.look();
      for (const group of await page.locator(".odd").all()) {
        await group.getByRole("radio").first().check();
      }
      await button(filing.send).click();
      await clerk.heading(filing.doneTitle);
      await clerk.look();
      const filed = await enterprise.read("workforce");
      expect(filed.history.at(-1)).toMatchObject({ source: "paper", by: { role: "officer" } });

      await link(filing.toReview).click();
      await clerk.heading(titleOf("workforce", "ru"));
      await person.open(`${enterprise.app}/workforce/history`);
      await person.heading(person.words.file.history.title);
      await person.page.getByText(person.words.file.history.paper).waitFor();
    }));

  it("compares with what the enterprise sent meanwhile before anything is filed", () =>
    journey("meanwhile", { locale: "kk", workforce: "submitted" }, async (given) => {
      const { user, person, enterprise, context } = given;
      const clerk = await officer(context, "kk");
      const { page, words, button } = clerk;
      const { filing } = words.review;
      const current = (await enterprise.read("workforce")).answers?.[contracts];
      const [mine = 0, theirs = 0] = [0, 1, 2].filter((value) => value !== current);
      await clerk.open(`${reviewOf(enterprise.app)}/workforce/filing`);
      await clerk.heading(filing.title);
      await page.getByLabel(filing.phone, { exact: true }).check();
      await clerk.box("workforce", contracts).fill(String(mine));

      await enterprise.saveDraft(user, "workforce", { [contracts]: theirs });
      await person.open(`${enterprise.app}/send`);
      await person.sign();
      await person.at(receiptPath);

      await button(filing.send).click();
      await page.getByText(filing.changed, { exact: true }).waitFor();
      await page.getByRole("row", { name: labelOf("workforce", contracts, "kk") }).waitFor();
      await clerk.look();
      await button(filing.send).click();
      await page.getByRole("link", { name: filing.needCompare }).waitFor();
      await button(filing.keep).click();
      expect(await clerk.box("workforce", contracts).inputValue()).toBe(String(mine));
      await button(filing.send).click();
      await clerk.heading(filing.doneTitle);
      const filed = await enterprise.read("workforce");
      expect(filed.answers?.[contracts]).toBe(mine);
      expect(filed.history.at(-1)).toMatchObject({ source: "phone", by: { role: "officer" } });
    }));
});
