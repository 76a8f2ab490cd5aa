import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { lettersJob } from "#functions/outreach/letters-job.ts";
import type { LettersDependencies } from "#functions/outreach/letters-run.ts";
import { MailUnavailable } from "#functions/outreach/send-mail.ts";
import { jsonLogger } from "#functions/platform/logger.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";
import { type Listed, lettersDesk, lettersYear } from "#test/outreach/letters-desk.ts";

const start = Date.parse("2024-02-01T06:00:00.000Z");
const hour = 3_600_000;

const enterprise = (bin: string, change: Partial<Listed> = {}): Listed => ({
  bin,
  name: { kk: `«${bin}» АҚ`, ru: `АО «${bin}»` },
  language: "kk",
  district: "751410000",
  headcount: 120,
  email: `${bin}@e.example`,
  ...change,
});
const written = ["941240000193", "970240000816"] as const;
const enrolled = "990140600006";
const outside = "050140000656";
const listed = [
  enterprise(outside, { inScope: false }),
  enterprise(written[0], { district: "751510000" }),
  enterprise(written[1], { language: "ru" }),
  enterprise(enrolled, { hasMembers: true }),
];

const resultSchema = z.object({
  letters: z.int(),
  emailed: z.int(),
  failed: z.int(),
  uncertain: z.int(),
});

/** Calls of collaborators that change something, in a run over `listed`. */
const stepCount = 20;
const crashes = Array.from({ length: stepCount }, (_, step) => step + 1).flatMap((at) => [
  { at, side: "before" as const },
  { at, side: "after" as const },
]);

type Name = { readonly id: string };

/** Where a run breaks off. */
class Crash extends Error {}

describe("letters", () => {
  let database: LocalDatabase;
  let clock: number;
  let register: { listed: readonly Listed[] };
  beforeAll(async () => {
    database = await localDatabase();
    clock = start;
  });
  beforeEach(() => {
    clock += 24 * hour;
    register = { listed };
  });

  const deskOf = () => lettersDesk(database, register, () => new Date(clock));
  type Desk = ReturnType<typeof deskOf>;

  /** The code in force is the one that the letter, the sheet for the printer and the mail show. */
  async function expectOneCode(desk: Desk, name: Name, bins: readonly string[] = written) {
    const print = (await desk.printText(name)) ?? "";
    for (const bin of bins) {
      const letter = (await desk.letterText(name, bin)) ?? "";
      const shown = codesIn(letter);
      expect(shown.size).toBe(1);
      const [code = ""] = shown;
      expect((await desk.codes.find(bin))?.mac).toBe(await desk.macOf(bin, code));
      expect(codesIn(print)).toContain(code);
      const mails = desk.mails.filter(({ to }) => to.startsWith(bin));
      expect(mails.length).toBeLessThanOrEqual(1);
      for (const { text } of mails) expect(text.replaceAll("\u00a0", "")).toContain(code);
    }
    expect(codesIn(print).size).toBe(bins.length);
  }

  it("give everybody who is meant a code, a sheet and a mail, and say why others get none", async () => {
    const desk = deskOf();
    const name = await desk.order();

    await desk.deliver(name);

    await expectOneCode(desk, name);
    expect(await desk.jobs.find(name)).toMatchObject({
      status: "done",
      result: {
        letters: 2,
        emailed: 2,
        failed: 0,
        uncertain: 0,
        excluded: { enrolled: 1, "out-of-scope": 1 },
      },
    });
    expect(await desk.excludedText(name)).toBe(
      `\ufeffbin,reason\r\n${outside},out-of-scope\r\n${enrolled},enrolled\r\n`,
    );
    expect(desk.mails.map(({ to }) => to)).toEqual(written.map((bin) => `${bin}@e.example`));
    expect(await desk.letterText(name, enrolled)).toBeUndefined();
    for (const bin of written) {
      const { lastLetterAt } = await desk.contacts.find(bin, lettersYear);
      expect(lastLetterAt).toBe(new Date(clock).toISOString());
    }
  });

  it("come out of the printer by district, then by BIN", async () => {
    const desk = deskOf();
    const name = await desk.order();

    await desk.deliver(name);

    const print = (await desk.printText(name))?.replaceAll(" ", "") ?? "";
    expect(print.indexOf(written[1])).toBeLessThan(print.indexOf(written[0]));
  });

  it("go to people who are enrolled too where that is asked for, by post alone where it is", async () => {
    const desk = deskOf();
    const name = await desk.order({ onlyNotEnrolled: false, byEmail: false });

    await desk.deliver(name);

    await expectOneCode(desk, name, [...written, enrolled]);
    expect(desk.mails).toEqual([]);
    expect(await desk.jobs.find(name)).toMatchObject({
      result: { letters: 3, emailed: 0, failed: 0, excluded: { "out-of-scope": 1 } },
    });
  });

  describe("begun again", () => {
    it("have been broken off at each of their steps by the tests below", async () => {
      const steps = countingSteps();
      const desk = deskOf();

      await desk.deliver(await desk.order(), { changed: steps.around(desk.making) });

      expect(steps.count()).toBe(stepCount);
    });

    it.each(crashes)(
      "have one code each, the same on every sheet, and no second mail, broken off $side step $at",
      async (crash) => {
        const desk = deskOf();
        const name = await desk.order();
        const broken = countingSteps(crash).around(desk.making);
        await expect(desk.deliver(name, { changed: broken })).rejects.toThrow(Crash);
        const drawn = await filesOf(desk);

        clock += hour;
        await desk.deliver(name);

        const job = await desk.jobs.find(name);
        expect(job?.status).toBe("done");
        const { letters, emailed, uncertain, failed } = resultSchema.parse(job?.result);
        expect([letters, failed, emailed + uncertain]).toEqual([2, 0, 2]);
        expect(uncertain).toBeLessThanOrEqual(1);
        await expectOneCode(desk, name);
        const after = await filesOf(desk);
        expect(after).toEqual(new Map([...after, ...drawn]));
        for (const bin of written) {
          const { lastLetterAt = "" } = await desk.contacts.find(bin, lettersYear);
          expect(Date.parse(lastLetterAt)).toBeGreaterThanOrEqual(clock - hour);
        }
      },
    );

    it("end what was begun also for those who have enrolled or left the segment since", async () => {
      for (const since of [{ hasMembers: true }, { hasFiled: true }]) {
        clock += hour;
        const desk = deskOf();
        const name = await desk.order({ segment: { status: "not-filed" } });
        const first = written[0];
        const useCode = async () => {
          throw new Crash();
        };
        await desk.deliver(name, { changed: { useCode } }).catch(() => undefined);
        register.listed = listed.map((each) => (each.bin === first ? { ...each, ...since } : each));

        await desk.deliver(name);

        await expectOneCode(desk, name);
        expect(await desk.jobs.find(name)).toMatchObject({
          status: "done",
          result: { letters: 2, excluded: { enrolled: 1 } },
        });
        register.listed = listed;
      }
    });

    it("leave a code used that was used before the run ended", async () => {
      const desk = deskOf();
      const name = await desk.order();
      const [bin] = written;
      const markMade = async () => {
        throw new Crash();
      };
      const items = { ...desk.making.items, markMade };
      await desk.deliver(name, { changed: { items } }).catch(() => undefined);
      const { mac = "" } = (await desk.codes.find(bin)) ?? {};
      const usedAt = new Date(clock).toISOString();
      await desk.codes.use({ bin, mac, usedBy: "enterprise", usedAt });

      await desk.deliver(name);

      expect(await desk.codes.find(bin)).toMatchObject({ mac, usedAt, usedBy: "enterprise" });
    });
  });

  it("are made once by two deliveries at once, and by two runs that do not know of each other", async () => {
    const desk = deskOf();
    const name = await desk.order();
    await Promise.all([desk.deliver(name), desk.deliver(name)]);
    await expectOneCode(desk, name);

    clock += hour;
    const both = deskOf();
    const unaware = await both.order();
    const job = await both.jobs.find(unaware);
    if (job === undefined) throw new RangeError("no job");
    const work = {
      report: async () => undefined,
      hasTime: () => true,
      signal: new AbortController().signal,
    };
    const ended = await Promise.all([
      lettersJob(job, work, both.making),
      lettersJob(job, work, both.making),
    ]);

    expect(ended.map(({ kind }) => kind)).toEqual(["done", "done"]);
    await expectOneCode(both, unaware);
    expect(both.mails).toHaveLength(2);
  });

  it("stop when another run has taken over", async () => {
    const desk = deskOf();
    const name = await desk.order();
    const job = await desk.jobs.find(name);
    if (job === undefined) throw new RangeError("no job");
    const lost = AbortSignal.abort(new Crash());
    const work = { report: async () => undefined, hasTime: () => true, signal: lost };

    await expect(lettersJob(job, work, desk.making)).rejects.toThrow(Crash);

    expect(desk.objects.keys()).toEqual([]);
    expect(desk.mails).toEqual([]);
  });

  it("are handed over where the time runs out and gone on with", async () => {
    const desk = deskOf();
    const name = await desk.order();
    let runs = 0;
    for (; (await desk.jobs.find(name))?.status !== "done" && runs < 20; runs += 1) {
      let left = 2;
      await desk.deliver(name, { hasTime: () => left-- > 0 });
    }

    expect(runs).toBeGreaterThan(3);
    expect(runs).toBeLessThan(20);
    await expectOneCode(desk, name);
    expect(await desk.jobs.find(name)).toMatchObject({ result: { letters: 2, emailed: 2 } });
  });

  it("are too many where one run is too short for the print file, and say so", async () => {
    const desk = deskOf();
    const name = await desk.order();

    for (let runs = 0; runs < 20; runs += 1) await desk.deliver(name, { hasTime: () => false });

    expect(await desk.jobs.find(name)).toMatchObject({ status: "failed", reason: "too-many" });
    expect(await desk.printText(name)).toBeUndefined();
  });

  it("are made all the same when the mail service takes nothing, and say how many it did not take", async () => {
    const desk = deskOf();
    const name = await desk.order();
    let taken = 0;
    const sendMail: LettersDependencies["sendMail"] = async () => {
      taken += 1;
      if (taken > 1) throw new MailUnavailable();
      return "sent";
    };

    await desk.deliver(name, { changed: { sendMail } });

    expect(await desk.jobs.find(name)).toMatchObject({
      status: "done",
      result: { letters: 2, emailed: 1, failed: 1, uncertain: 0 },
    });
    await expectOneCode(desk, name);
  });

  it.each([
    { delivery: "refused", result: { emailed: 0, failed: 2, uncertain: 0 } },
    { delivery: "uncertain", result: { emailed: 0, failed: 0, uncertain: 2 } },
  ] as const)("count mails as $result where each is $delivery", async ({ delivery, result }) => {
    const desk = deskOf();
    const name = await desk.order();

    await desk.deliver(name, { changed: { sendMail: async () => delivery } });

    expect(await desk.jobs.find(name)).toMatchObject({ status: "done", result });
  });

  it("count nobody without an address among mails that failed", async () => {
    register = { listed: listed.map(({ email: _email, ...each }) => each) };
    const desk = deskOf();
    const name = await desk.order();

    await desk.deliver(name);

    expect(desk.mails).toEqual([]);
    expect(await desk.jobs.find(name)).toMatchObject({
      result: { letters: 2, emailed: 0, failed: 0 },
    });
  });

  it.each([
    { when: "there is no campaign", campaign: undefined, reason: "gone" },
    {
      when: "the year is final",
      campaign: {
        opensOn: "2024-01-10",
        closesOn: "2024-03-31",
        forms: [],
        finalAt: "2024-05-01T00:00:00.000Z",
      },
      reason: "campaign-final",
    },
  ] as const)("are not made when $when, and old codes stay", async ({ campaign, reason }) => {
    const desk = deskOf();
    const before = await desk.codes.find(written[0]);
    const name = await desk.order();

    await desk.deliver(name, { changed: { findCampaign: async () => campaign } });

    expect(await desk.jobs.find(name)).toMatchObject({ status: "failed", reason });
    expect(await desk.codes.find(written[0])).toEqual(before);
  });

  it("leave no code and no name in the log", async () => {
    const lines: string[] = [];
    const desk = deskOf();
    const name = await desk.order();
    let secret = "";
    const sendMail: LettersDependencies["sendMail"] = async ({ to, text }) => {
      secret = text;
      throw new Error(`${to} ${text}`);
    };

    const logger = jsonLogger((line) => lines.push(line));
    await desk.deliver(name, { changed: { sendMail }, logger }).catch(() => undefined);

    expect(lines).toHaveLength(1);
    const [code = ""] = codesIn(secret.replaceAll("\u00a0", ""));
    expect(code).not.toBe("");
    expect(lines.join()).not.toContain(code);
    expect(lines.join()).not.toContain("e.example");
  });
});

/** Numbers of twelve digits that stand alone and are no BIN of these tests. */
function codesIn(text: string): ReadonlySet<string> {
  const numbers = text.match(/(?<![0-9])[0-9]{12}(?![0-9])/g) ?? [];
  return new Set(numbers.filter((number) => !listed.some(({ bin }) => bin === number)));
}

async function filesOf({ objects }: Pick<ReturnType<typeof lettersDesk>, "objects">) {
  const files = new Map<string, Uint8Array | undefined>();
  for (const key of objects.keys()) files.set(key, (await objects.findBytes(key))?.bytes);
  return files;
}

/** Counts the calls of everything that a run changes, and breaks off at one of them. */
function countingSteps(crash?: { readonly at: number; readonly side: "before" | "after" }) {
  let count = 0;
  const step =
    <Given extends readonly unknown[], Result>(work: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      count += 1;
      const isHere = count === crash?.at;
      if (isHere && crash?.side === "before") throw new Crash();
      const done = await work(...given);
      if (isHere) throw new Crash();
      return done;
    };
  const around = ({ items, files, useCode, noteLetter, sendMail }: LettersDependencies) => ({
    items: {
      ...items,
      add: step(items.add),
      markMade: step(items.markMade),
      beginMail: step(items.beginMail),
      endMail: step(items.endMail),
    },
    files: { put: step(files.put), putStream: step(files.putStream) },
    useCode: step(useCode),
    noteLetter: step(noteLetter),
    sendMail: step(sendMail),
  });
  return { around, count: () => count };
}
