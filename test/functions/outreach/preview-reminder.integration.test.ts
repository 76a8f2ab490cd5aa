import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import {
  type PreviewReminderDependencies,
  previewReminder,
  type Registered,
} from "#functions/outreach/preview-reminder.ts";
import { type Reminder, reminderRepository } from "#functions/outreach/reminder-repository.ts";
import { sendReminderJob } from "#functions/outreach/send-reminder-job.ts";
import { newUlid } from "#functions/platform/new-ulid.ts";
import { agreement } from "#shared/agreements/current.ts";
import { formTitles } from "#shared/agreements/current-form-titles.ts";
import { measureCodes } from "#shared/indicators/measures.ts";
import { reminderExclusions } from "#shared/outreach/exclusions.ts";
import type { Segment, SegmentSubject } from "#shared/records/segment.ts";
import { locales } from "#shared/text/locale.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";

const now = new Date("2024-02-10T06:00:00.000Z");
const dayMilliseconds = 86_400_000;
const frame = {
  department: agreement.department,
  origin: "https://kelisim.example",
  formTitle: formTitles,
};

type Enterprise = {
  readonly inScope: boolean;
  readonly workforce: "missing" | "returned" | "filed";
  readonly email: boolean;
  readonly objects: boolean;
  /** Reminders so far, and how many days ago the last of them was. */
  readonly reminders: number;
  readonly daysAgo: number;
  readonly language: (typeof locales)[number];
};

const calm: Enterprise = {
  inScope: true,
  workforce: "missing",
  email: true,
  objects: false,
  reminders: 0,
  daysAgo: 5,
  language: "kk",
};
const binOf = (serial: number) => `23014${String(serial).padStart(7, "0")}`;

/** Years are only names here: each world has its own, so that none meets the contacts of another. */
let years = 3000;

describe("the preview of a reminder", () => {
  let database: LocalDatabase;
  beforeAll(async () => {
    database = await localDatabase();
  });

  async function worldOf(enterprises: readonly Enterprise[]) {
    years += 1;
    const year = years;
    const { client, tables } = database;
    const contacts = contactRepository(client, tables.register);
    const reminders = reminderRepository(client, tables);
    const all = enterprises.map((each, serial) => ({ ...each, bin: binOf(serial) }));
    for (const { bin, reminders: count, daysAgo } of all) {
      const at = new Date(now.getTime() - daysAgo * dayMilliseconds).toISOString();
      for (let one = 0; one < count; one += 1) {
        await contacts.claim({ bin, year, reminder: `R${one}`, phase: "before", at });
      }
    }
    const profileOf = ({ bin, language, email }: (typeof all)[number]) => ({
      bin,
      name: { kk: `«${bin}» АҚ`, ru: `АО «${bin}»` },
      language,
      ...(email && { email: `${bin}@e.example` }),
    });
    const campaign = {
      year,
      opensOn: "2024-01-10",
      closesOn: "2024-03-31",
      forms: ["workforce"] as const,
      responsibleOfficer: "Айгүл",
    };
    const shared = {
      findCampaign: async () => campaign,
      contacts,
      frame,
      now: () => now,
    };
    const previewing: PreviewReminderDependencies = {
      ...shared,
      readRegister: async (): Promise<readonly Registered[]> => all.map(profileOf),
      async *standings() {
        for (const each of all) yield standingOf(each);
      },
      readObjecting: async () =>
        new Set(all.filter(({ objects }) => objects).map(({ bin }) => bin)),
    };
    const preview = (segment: Segment, notes: Reminder["notes"] = {}) =>
      previewReminder({ year, segment, notes }, previewing);

    const mails: { readonly to: string; readonly subject: string; readonly text: string }[] = [];
    /** What sending the same at the same moment does. */
    const send = async (segment: Segment, notes: Reminder["notes"] = {}) => {
      const createdAt = now.toISOString();
      const id = newUlid(now);
      const order = {
        id,
        year,
        segment,
        notes,
        createdBy: "officer",
        createdAt,
        sendAt: createdAt,
      };
      const key = { key: id, requestHash: id };
      const kept = await reminders.add({ ...order, state: "scheduled" }, key);
      await reminders.start(kept, createdAt);
      const work = {
        report: async () => undefined,
        hasTime: () => true,
        signal: new AbortController().signal,
      };
      await sendReminderJob({ id, year }, undefined, work, {
        ...shared,
        findCampaign: async () => ({ ...campaign, contact: campaign.responsibleOfficer }),
        reminders,
        standings: previewing.standings,
        readRegister: async () => ({ count: all.length, nameOf: undefined }),
        readNow: async (bin) => {
          const found = all.find((each) => each.bin === bin) ?? { ...calm, bin };
          const { email: contactEmail, ...profile } = profileOf(found);
          return {
            standing: standingOf(found),
            profile: { ...profile, ...(contactEmail !== undefined && { contactEmail }) },
            hasOpenObjection: found.objects,
          };
        },
        sendMail: async (mail) => {
          mails.push(mail);
          return "sent";
        },
      });
      return (await reminders.find(year, id))?.result;
    };
    return { preview, send, mails, previewing, year };
  }

  it("counts whom sending reaches, and everybody else with the reason sending gives", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(enterprise, { maxLength: 8 }),
        fc.constantFrom<Segment>(
          {},
          { form: "workforce" },
          { status: "not-filed" },
          { status: "returned" },
          { status: "out-of-scope" },
          { size: "large", status: "not-filed" },
          { size: "micro" },
        ),
        async (enterprises, segment) => {
          const { preview, send } = await worldOf(enterprises);

          const before = await preview(segment);
          const sent = await send(segment);

          expect(before.count).toBe(sent?.sent);
          expect(
            Object.fromEntries(before.excluded.map((each) => [each.reason, each.count])),
          ).toEqual(sent?.excluded);
          const byLanguage = Object.values(before.recipients).reduce((sum, one) => sum + one, 0);
          expect(byLanguage).toBe(before.count);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("says each reason, in their order, with the enterprises it is true of", async () => {
    const { preview } = await worldOf([
      { ...calm, reminders: 1, daysAgo: 1 },
      { ...calm, reminders: 5 },
      { ...calm, objects: true },
      { ...calm, email: false },
      { ...calm, workforce: "filed" },
      { ...calm, inScope: false },
      calm,
    ]);

    const { count, excluded } = await preview({});

    expect(count).toBe(1);
    expect(excluded).toEqual([
      { reason: "out-of-scope", count: 1, sample: [binOf(5)] },
      { reason: "filed", count: 1, sample: [binOf(4)] },
      { reason: "no-email", count: 1, sample: [binOf(3)] },
      { reason: "objection-open", count: 1, sample: [binOf(2)] },
      { reason: "enough", count: 1, sample: [binOf(1)] },
      { reason: "just-contacted", count: 1, sample: [binOf(0)] },
    ]);
    const told = excluded.map(({ reason }) => reason);
    expect(told).toEqual(reminderExclusions.filter((reason) => reason !== "left-segment"));
  });

  it("names five of each reason and counts all", async () => {
    const { preview } = await worldOf(Array.from({ length: 7 }, () => ({ ...calm, email: false })));

    const { excluded } = await preview({});

    expect(excluded).toEqual([
      { reason: "no-email", count: 7, sample: [0, 1, 2, 3, 4].map(binOf) },
    ]);
  });

  it("shows the very mail that the first recipient of each language gets", async () => {
    const { preview, send, mails } = await worldOf([
      { ...calm, language: "ru", workforce: "returned" },
      { ...calm, language: "ru", email: false },
      { ...calm, language: "en" },
    ]);
    const notes = { ru: "Слова отдела.", en: "Words of the department." };

    const { samples, recipients } = await preview({}, notes);
    await send({}, notes);

    expect(recipients).toEqual({ ru: 1, en: 1 });
    expect(samples.map(({ language }) => language)).toEqual(["ru", "en"]);
    expect(samples.map(({ subject, text }) => ({ subject, text }))).toEqual(
      mails.map(({ subject, text }) => ({ subject, text })),
    );
    expect(samples[0]?.text).toContain(notes.ru);
  });

  it("looks up no limits of more than three thousand, and says that it is at most so many", async () => {
    const { previewing, year } = await worldOf([]);
    const bins = Array.from({ length: 3001 }, (_, serial) => binOf(serial));
    const of = (some: readonly string[]) =>
      previewReminder(
        { year, segment: {}, notes: {} },
        {
          ...previewing,
          readRegister: async () =>
            some.map((bin) => ({
              bin,
              name: { kk: "Ө", ru: "П" },
              language: "kk",
              email: "a@b.kz",
            })),
          async *standings() {
            for (const bin of some) yield standingOf({ ...calm, bin });
          },
          contacts: {
            findMany: async (asked) =>
              new Map(asked.map((bin) => [bin, { before: 5, after: 0, reminders: {} }])),
          },
        },
      );

    expect(await of(bins)).toMatchObject({ count: 3001, atMost: true, excluded: [] });
    expect(await of(bins.slice(1))).toMatchObject({
      count: 0,
      atMost: false,
      excluded: [{ reason: "enough", count: 3000 }],
    });
  });

  it.each([
    { when: "there is no campaign", campaign: undefined, code: "campaign/not-found" },
    { when: "it has not begun", campaign: { opensOn: "2024-02-11" }, code: "campaign/not-open" },
    { when: "it is final", campaign: { finalAt: now.toISOString() }, code: "campaign/final" },
  ])("is refused when $when", async ({ campaign, code }) => {
    const { previewing, year } = await worldOf([]);
    const known = await previewing.findCampaign(year);
    const findCampaign = async () => campaign && known && { ...known, ...campaign };

    const asked = previewReminder(
      { year, segment: {}, notes: {} },
      { ...previewing, findCampaign },
    );

    await expect(asked).rejects.toMatchObject({ code });
  });
});

const enterprise: fc.Arbitrary<Enterprise> = fc.record({
  inScope: fc.boolean(),
  workforce: fc.constantFrom("missing", "returned", "filed"),
  email: fc.boolean(),
  objects: fc.boolean(),
  reminders: fc.constantFrom(0, 0, 1, 4, 5),
  daysAgo: fc.integer({ min: 0, max: 4 }),
  language: fc.constantFrom(...locales),
});

function standingOf({
  bin,
  inScope,
  workforce,
}: Enterprise & { readonly bin: string }): SegmentSubject {
  const at = "2024-01-20T06:00:00.000Z";
  const form = { sequence: 1, firstFiledAt: at, lastEventAt: at, changedAfterAcceptance: false };
  return {
    bin,
    cell: { district: "751410000", industry: "C", size: "large" },
    inScope,
    forms:
      workforce === "missing"
        ? {}
        : { workforce: { ...form, status: workforce === "filed" ? "submitted" : "returned" } },
    contribution: inScope
      ? {
          [measureCodes["workforce.expected"]]: 1,
          ...(workforce !== "missing" && { [measureCodes["workforce.responded"]]: 1 }),
        }
      : {},
  };
}
