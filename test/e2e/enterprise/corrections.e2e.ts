import { describe, expect, inject, it } from "vitest";
import { problemTitle } from "#shared/api/problem-text.ts";
import { fillText } from "#shared/text/format.ts";
import { journeysAt, kindsOf, receiptPath } from "#test/journeys.ts";
import type { Person } from "#test/person.ts";
import { titleOf } from "#test/words.ts";

const journey = journeysAt(inject("origin"), inject("home"));
const contracts = "electronicContracts";

describe("a form that the department gives back", () => {
  it("while it is being sent: the page says so, keeps what was typed and sends after a look", () =>
    journey("overtaken", { locale: "kk", workforce: "submitted" }, async (given) => {
      const { person, user, enterprise } = given;
      const { page, words, button } = person;
      const { sending, history } = words.file;
      await enterprise.saveDraft(user, "workforce", { [contracts]: 61 });
      await person.open(`${enterprise.app}/send`);
      await person.heading(words.file.send.title);

      await enterprise.giveBack("workforce", contracts, "Шарттардың санын тексеріңіз");
      await person.sign();
      await person.heading(sending.stoppedTitle);
      const [event] = fillText(sending.eventSeen, { event: history.kinds.returned }).split(
        "{when}",
      );
      await page.getByText(event ?? "").waitFor();
      await person.look();
      expect(kindsOf(await enterprise.read("workforce"))).toEqual(["submitted", "returned"]);

      await button(sending.lookAgain).click();
      await person.at(/\/workforce\/check$/);
      await page.getByText("61", { exact: true }).waitFor();
      await page.getByText("Шарттардың санын тексеріңіз").waitFor();
      await sendFromTasks(person);
      const filed = await enterprise.read("workforce");
      expect(kindsOf(filed)).toEqual(["submitted", "returned", "amended"]);
      expect(filed.answers?.[contracts]).toBe(61);
    }));

  it("before that: the list says so, the remark stands at its question, and it is sent again", () =>
    journey("returned", { locale: "ru", workforce: "submitted" }, async (given) => {
      const { person, enterprise } = given;
      const { page, words, link } = person;
      const { status, check, form, history, tasks } = words.file;
      const injured = Number((await enterprise.read("workforce")).answers?.["injuredPersons"]) + 1;
      const remark = "По данным инспекции пострадал один человек";
      await enterprise.giveBack("workforce", "injuredPersons", remark);

      await person.open(enterprise.app);
      await page.getByText(new RegExp(`^${status.returned} · 1 `)).waitFor();
      await link(titleOf("workforce", "ru")).click();
      await person.at(/\/workforce\/check$/);
      await link(check.correct).click();
      await page.getByRole("status").filter({ hasText: remark }).waitFor();
      await person.look();
      await person.box("workforce", "injuredPersons").fill(String(injured));
      await person.button(form.continue).click();
      await person.at(/\/workforce\/check$/);
      await sendFromTasks(person);

      await link(form.backToTasks).click();
      await link(new RegExp(`^${tasks.history}`)).click();
      await person.heading(history.title);
      await page.getByText(remark).waitFor();
      await page.getByText(history.kinds.amended).first().waitFor();
      expect((await enterprise.read("workforce")).answers?.["injuredPersons"]).toBe(injured);
    }));
});

/** Over the list of forms to "check and send", and on to the receipt. */
async function sendFromTasks(person: Person): Promise<void> {
  await person.link(person.words.file.form.backToTasks).click();
  await person.link(person.words.file.tasks.send).click();
  await person.sign();
  await person.at(receiptPath);
}

describe("an objection", () => {
  it("is sent to the department once, and a second one is refused in words", () =>
    journey("objection", { locale: "en", workforce: "submitted" }, async (given) => {
      const { person, enterprise } = given;
      const { page, words, button, link } = person;
      const { objection, tasks } = words.file;
      await person.open(enterprise.app);
      await link(tasks.objection).click();
      await button(objection.send).click();
      await page.getByText(objection.needKind).first().waitFor();
      await page.getByLabel(objection.kinds.ceased, { exact: true }).check();
      await button(objection.send).click();
      await person.heading(objection.doneTitle);
      await link(objection.doneBack).click();
      await page.getByText(tasks.objected).waitFor();
      await person.look();

      await person.open(`${enterprise.app}/objection`);
      await page.getByLabel(objection.kinds["not-us"], { exact: true }).check();
      await button(objection.send).click();
      const refusal = page.getByRole("alert");
      await refusal.getByText(problemTitle["objection/already-raised"].en).waitFor();
      await person.look();
      expect((await enterprise.tasks()).objection?.kind).toBe("ceased");
    }));
});

describe("a withdrawal", () => {
  it("needs a reason, stands in the history, and the form can be sent again", () =>
    journey("withdrawal", { locale: "kk", workforce: "submitted" }, async (given) => {
      const { person, user, enterprise } = given;
      const { page, words, button } = person;
      const { withdrawal, status, history } = words.file;
      const reason = "Басқа жылдың деректері енгізілген";
      await person.open(`${enterprise.app}/workforce/withdrawal`);
      await button(withdrawal.confirm).click();
      await page.getByRole("link", { name: withdrawal.needReason }).waitFor();
      await person.look();
      expect((await enterprise.read("workforce")).status).toBe("submitted");
      await page.getByLabel(withdrawal.reason, { exact: true }).fill(reason);
      await button(withdrawal.confirm).click();
      await page.getByText(status.withdrawn, { exact: true }).first().waitFor();
      expect((await enterprise.read("workforce")).status).toBe("withdrawn");

      await enterprise.saveDraft(user, "workforce");
      await person.open(`${enterprise.app}/send`);
      await person.sign();
      await person.at(receiptPath);
      await person.open(`${enterprise.app}/workforce/history`);
      await person.heading(history.title);
      await page.getByText(reason).waitFor();
      expect((await enterprise.read("workforce")).status).toBe("submitted");
    }));
});
