import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { jobRepository } from "#functions/jobs/job-repository.ts";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import { cancelReminder, orderReminder } from "#functions/outreach/order-reminder.ts";
import type { EnterpriseNow } from "#functions/outreach/remind-enterprise.ts";
import { type Reminder, reminderRepository } from "#functions/outreach/reminder-repository.ts";
import { type Delivery, MailUnavailable } from "#functions/outreach/send-mail.ts";
import {
  type SendReminderDependencies,
  sendReminderJob,
} from "#functions/outreach/send-reminder-job.ts";
import { startDueReminders } from "#functions/outreach/start-reminder.ts";
import { agreement } from "#shared/agreements/current.ts";
import { formTitles } from "#shared/agreements/current-form-titles.ts";
import { measureCodes } from "#shared/indicators/measures.ts";
import type { SegmentSubject } from "#shared/records/segment.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";

const year = 2023;
const campaign = {
  year,
  opensOn: "2023-12-01",
  closesOn: "2024-01-31",
  forms: ["workforce"] as const,
};
const start = Date.parse("2024-01-20T06:00:00.000Z");
const bins = ["941240000193", "970240000816", "990140600006"];
const expected = measureCodes["workforce.expected"];
const responded = measureCodes["workforce.responded"];

/** Where a run breaks off. */
class Crash extends Error {}

describe("sending a reminder", () => {
  let database: LocalDatabase;
  beforeEach(async () => {
    database = await localDatabase();
  });

  function arrange() {
    const clock = { now: start };
    const now = () => new Date(clock.now);
    const { client, tables } = database;
    const reminders = reminderRepository(client, tables);
    const contacts = contactRepository(client, tables.register);
    const jobs = jobRepository(client, tables.workspace, now);
    const filed = new Set<string>();
    const mails: string[] = [];
    const standingOf = (bin: string): SegmentSubject => ({
      bin,
      cell: { district: "751410000", industry: "C", size: "large" },
      inScope: true,
      forms: {},
      contribution: { [expected]: 1, ...(filed.has(bin) && { [responded]: 1 }) },
    });
    const nowOf = (bin: string): EnterpriseNow => ({
      standing: standingOf(bin),
      profile: {
        bin,
        name: { kk: "Ө", ru: "П" },
        language: "kk",
        contactEmail: `${bin}@e.example`,
      },
      hasOpenObjection: false,
    });
    const dependencies: SendReminderDependencies = {
      reminders,
      contacts,
      findCampaign: async () => campaign,
      // What is derived lags: it has seen none of the filings.
      async *standings(_year, after) {
        for (const bin of bins) {
          if (after === undefined || bin > after)
            yield { ...standingOf(bin), contribution: { [expected]: 1 } };
        }
      },
      readRegister: async () => ({ count: bins.length, nameOf: undefined }),
      readNow: async (bin) => nowOf(bin),
      sendMail: async ({ to }) => {
        mails.push(to);
        return "sent";
      },
      frame: {
        department: agreement.department,
        origin: "https://x.example",
        formTitle: formTitles,
      },
      now,
    };
    const order = (key: string, change: { sendAt?: string } = {}) =>
      orderReminder(
        {
          year,
          segment: { status: "not-filed" },
          notes: {},
          createdBy: "officer",
          idempotency: { key, requestHash: key },
          ...change,
        },
        { findCampaign: async () => campaign, reminders, jobs, now },
      );
    const run = (
      id: string,
      changed: Partial<SendReminderDependencies> = {},
      cursor?: unknown,
      runs = 99,
    ) => {
      let left = runs;
      return sendReminderJob(
        { id, year },
        cursor,
        workOf(() => left-- > 0),
        { ...dependencies, ...changed },
      );
    };
    return { clock, now, reminders, contacts, jobs, filed, mails, order, run };
  }

  const workOf = (hasTime: () => boolean) => ({
    report: async () => undefined,
    hasTime,
    signal: new AbortController().signal,
  });

  it("writes to those who have not filed, and says what came of it", async () => {
    const { order, run, reminders, mails, filed } = arrange();
    const { id } = await order("a");
    // Files between the preview and the sending.
    filed.add(bins[1] ?? "");

    await run(id);

    expect(mails).toEqual([`${bins[0]}@e.example`, `${bins[2]}@e.example`]);
    expect((await reminders.find(year, id))?.result).toMatchObject({
      sent: 2,
      failed: 0,
      uncertain: 0,
      excluded: { filed: 1 },
    });
  });

  it("goes on where its time ran out", async () => {
    const { order, run, mails } = arrange();
    const { id } = await order("a");

    const first = await run(id, {}, undefined, 0);
    expect(first).toMatchObject({ kind: "go-on", cursor: { after: bins[0] } });
    await run(id, {}, first.kind === "go-on" ? first.cursor : undefined);

    expect(mails).toEqual(bins.map((bin) => `${bin}@e.example`));
  });

  it("writes to nobody twice, wherever it breaks off and however often it is begun again", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 3 }),
        async (crashes) => {
          database = await localDatabase();
          const { order, run, contacts, mails, reminders } = arrange();
          const { id } = await order("a");
          for (const at of crashes) {
            const crash = crashAt(at);
            const sendMail = crash.around(async ({ to }: { to: string }): Promise<Delivery> => {
              mails.push(to);
              return "sent";
            });
            const broken = {
              contacts: {
                ...contacts,
                find: crash.around(contacts.find),
                claim: crash.around(contacts.claim),
                markSent: crash.around(contacts.markSent),
              },
              sendMail,
            };
            await run(id, broken).catch((error: unknown) => {
              if (!(error instanceof Crash)) throw error;
            });
          }

          await Promise.all([run(id), run(id)]);

          expect(new Set(mails).size).toBe(mails.length);
          const { sent = 0, uncertain = 0 } = (await reminders.find(year, id))?.result ?? {};
          expect(sent + uncertain).toBe(bins.length);
          for (const bin of bins) {
            const contact = await contacts.find(bin, year);
            expect(contact.before).toBe(1);
            const state = contact.reminders[id];
            if (state === "sent") expect(mails).toContain(`${bin}@e.example`);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("keeps a mail uncertain that the service never answered, and does not send it again", async () => {
    const { order, run, reminders, mails } = arrange();
    const { id } = await order("a");

    await run(id, { sendMail: async () => "uncertain" });
    await run(id);

    expect(mails).toEqual([]);
    expect((await reminders.find(year, id))?.result).toMatchObject({ sent: 0, uncertain: 3 });
  });

  it("gives a refused mail back to the limit, and stops when nothing can be sent", async () => {
    const { order, run, contacts, reminders } = arrange();
    const refused = await order("a");
    await run(refused.id, { sendMail: async () => "refused" });
    expect(await contacts.find(bins[0] ?? "", year)).toMatchObject({ before: 0 });

    const closed = await order("b");
    const outcome = await run(closed.id, {
      sendMail: async () => {
        throw new MailUnavailable();
      },
    });

    expect(outcome).toEqual({ kind: "failed", reason: "mail-unavailable" });
    expect((await contacts.find(bins[0] ?? "", year)).reminders[closed.id]).toBeUndefined();
    expect((await reminders.find(year, closed.id))?.reason).toBe("mail-unavailable");
  });

  it("allows five before the last day and five after it", async () => {
    const { order, run, clock, mails } = arrange();
    for (let each = 0; each < 6; each += 1) {
      await run((await order(`before ${each}`)).id);
      clock.now += 2 * 86_400_000 - 1;
    }
    const before = mails.length;
    clock.now = Date.parse("2024-02-05T06:00:00.000Z");
    for (let each = 0; each < 6; each += 1) {
      await run((await order(`after ${each}`)).id);
      clock.now += 3 * 86_400_000;
    }

    expect(before).toBe(5 * bins.length);
    expect(mails).toHaveLength(10 * bins.length);
  });

  it("is one reminder and one job, however often the same request comes", async () => {
    const { order, jobs, reminders } = arrange();

    const ordered = await Promise.all([order("same"), order("same"), order("same")]);

    expect(new Set(ordered.map(({ id }) => id)).size).toBe(1);
    expect(await jobs.list("reminder", 10)).toHaveLength(1);
    expect(await reminders.listDue(new Date(start).toISOString())).toEqual([]);
  });

  it("waits for its hour, and is started once when it has come", async () => {
    const { order, reminders, jobs, now, clock } = arrange();
    await order("later", { sendAt: "2024-01-21T06:00:00.000Z" });
    const due = () => startDueReminders({ reminders, jobs, now });

    expect(await due()).toBe(0);
    clock.now = Date.parse("2024-01-21T06:00:00.000Z");
    await Promise.all([due(), due()]);

    expect(await jobs.list("reminder", 10)).toHaveLength(1);
    expect(await due()).toBe(0);
  });

  it("is taken back or started, never both", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { order, reminders, jobs, now, clock } = arrange();
      const { id } = await order(`race ${round}`, { sendAt: "2024-01-21T06:00:00.000Z" });
      clock.now = Date.parse("2024-01-21T06:00:00.000Z");
      const dependencies = { findCampaign: async () => campaign, reminders, jobs, now };
      const before = (await jobs.list("reminder", 50)).length;

      const [cancelled] = await Promise.allSettled([
        cancelReminder({ year, id, by: "officer" }, dependencies),
        startDueReminders({ reminders, jobs, now }),
      ]);

      const { state } = (await reminders.find(year, id)) as Reminder;
      expect(state).toBe(cancelled.status === "fulfilled" ? "cancelled" : "started");
      const made = (await jobs.list("reminder", 50)).length - before;
      expect(made).toBe(state === "started" ? 1 : 0);
    }
  });

  it("is refused for a time that has passed or is too far away", async () => {
    const { order } = arrange();

    for (const sendAt of ["2024-01-19T06:00:00.000Z", "2025-01-19T06:00:00.000Z"]) {
      await expect(order(sendAt, { sendAt })).rejects.toMatchObject({
        code: "reminder/wrong-time",
      });
    }
  });
});

/** Breaks off before or after the given step: an even one has been done. */
function crashAt(step: number) {
  let count = 0;
  return {
    around:
      <Arguments extends readonly unknown[], Result>(
        work: (...given: Arguments) => Promise<Result>,
      ) =>
      async (...given: Arguments): Promise<Result> => {
        count += 1;
        if (count * 2 - 1 === step) throw new Crash();
        const done = await work(...given);
        if (count * 2 === step) throw new Crash();
        return done;
      },
  };
}
