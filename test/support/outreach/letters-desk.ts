import { randomUUID } from "node:crypto";
import { jobHandler } from "#functions/jobs/job-handler.ts";
import { jobRepository } from "#functions/jobs/job-repository.ts";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import { letterItemRepository } from "#functions/outreach/letter-item-repository.ts";
import { lettersJob } from "#functions/outreach/letters-job.ts";
import {
  type Addressee,
  type LetterParams,
  type LettersDependencies,
  letterKeys,
} from "#functions/outreach/letters-run.ts";
import type { Mail } from "#functions/platform/mail-client.ts";
import { codeMacWith } from "#functions/register/code-mac.ts";
import { createEnrolmentCode, randomCode } from "#functions/register/create-enrolment-code.ts";
import { enrolmentCodeRepository } from "#functions/register/enrolment-code-repository.ts";
import { agreement } from "#shared/agreements/current.ts";
import { applicability } from "#shared/agreements/current-applicability.ts";
import { formTitles } from "#shared/agreements/current-form-titles.ts";
import { measureCodes } from "#shared/indicators/measures.ts";
import type { SegmentSubject } from "#shared/records/segment.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import { pdfText } from "#test/receipts/pdf-text.ts";
import { memoryObjects } from "#test/register/memory-objects.ts";

/** An enterprise of a test's register. */
export type Listed = Addressee & {
  readonly inScope?: boolean;
  readonly hasMembers?: boolean;
  readonly hasFiled?: boolean;
};

export const lettersYear = 2023;

/**
 * The worker of letters over a local database, told of jobs by hand: codes, items, contacts and jobs
 * are the engine's, files lie in memory and mails in a list.
 */
export function lettersDesk(
  { client, tables }: LocalDatabase,
  register: { listed: readonly Listed[] },
  now: () => Date,
) {
  const jobs = jobRepository(client, tables.workspace, now);
  const codes = enrolmentCodeRepository(client, tables.register);
  const contacts = contactRepository(client, tables.register);
  const macOf = codeMacWith(async () => "a key of the tests");
  const objects = memoryObjects();
  const mails: Mail[] = [];
  const making: LettersDependencies = {
    items: letterItemRepository(client, tables.workspace, now),
    findCampaign: async () => ({
      opensOn: "2024-01-10",
      closesOn: "2024-03-31",
      forms: ["workforce"],
      contact: "Айгүл",
    }),
    readAddressees: async () => register.listed,
    async *standings(_year, after = "") {
      for (const each of register.listed) if (each.bin > after) yield standingOf(each);
    },
    hasMembers: async (bin) =>
      register.listed.some((each) => each.bin === bin && each.hasMembers === true),
    newCode: randomCode,
    useCode: async (bin, code, createdBy) => {
      const profile = { bin, name: { kk: "Ө", ru: "П" }, language: "kk" } as const;
      const known = { findProfile: async () => profile };
      await createEnrolmentCode(
        { bin, createdBy },
        { codes, register: known, macOf, now, makeCode: () => code },
      );
    },
    codeEndsAt: (from) => new Date(from.getTime() + 89 * 86_400_000).toISOString(),
    noteLetter: contacts.noteLetter,
    readCodeKey: async () => "a key of the tests",
    files: {
      put: objects.put,
      async putStream(key, chunks, mediaType) {
        const whole: Uint8Array[] = [];
        for await (const chunk of chunks) whole.push(chunk);
        await objects.put(key, Buffer.concat(whole), mediaType);
      },
    },
    sendMail: async (mail) => {
      mails.push(mail);
      return "sent";
    },
    applicability,
    formTitle: formTitles,
    frame: {
      department: agreement.department,
      agreement: agreement.title,
      origin: "https://kelisim.example",
    },
    now,
  };
  const textOf = async (key: string) => {
    const found = await objects.findBytes(key);
    return found && pdfText(Buffer.from(found.bytes)).replaceAll("\u00a0", "");
  };

  return {
    jobs,
    codes,
    contacts,
    macOf,
    objects,
    mails,
    making,
    /** Orders letters and gives the name of the job. */
    async order(params: Partial<LetterParams> = {}) {
      const asked = { segment: {}, byEmail: true, onlyNotEnrolled: true, ...params };
      const { id } = await jobs.create({
        kind: "letters",
        createdBy: "officer",
        params: { year: lettersYear, ...asked },
        key: randomUUID(),
        keepDays: 400,
      });
      return { kind: "letters", id } as const;
    },
    /** Gives the worker the record that an order or a hand-over leaves in the stream. */
    deliver(
      { id }: { readonly id: string },
      {
        changed = {},
        hasTime = () => true,
        logger = { info: () => undefined, error: () => undefined },
      }: {
        readonly changed?: Partial<LettersDependencies>;
        readonly hasTime?: () => boolean;
        readonly logger?: Parameters<typeof jobHandler>[2]["logger"];
      } = {},
    ) {
      const Keys = { pk: { S: `job#letters#${id}` }, sk: { S: "job" } };
      return jobHandler(
        "letters",
        (job, work) => lettersJob(job, work, { ...making, ...changed }),
        { jobs, now, wait: async () => undefined, logger },
      )(
        { Records: [{ eventName: "INSERT", dynamodb: { Keys } }] },
        { getRemainingTimeInMillis: () => (hasTime() ? 800_000 : 10_000) },
      );
    },
    /** Text of the letter of an enterprise and of the print file, without no-break spaces. */
    letterText: ({ id }: { readonly id: string }, bin: string) =>
      textOf(letterKeys.letter(id, bin)),
    printText: ({ id }: { readonly id: string }) => textOf(letterKeys.print(id)),
    excludedText: ({ id }: { readonly id: string }) => objects.find(letterKeys.excluded(id)),
  };
}

function standingOf({ bin, district, inScope = true, hasFiled = false }: Listed): SegmentSubject {
  return {
    bin,
    cell: { district, industry: "C", size: "large" },
    inScope,
    forms: {},
    contribution: inScope
      ? {
          [measureCodes["workforce.expected"]]: 1,
          ...(hasFiled && { [measureCodes["workforce.responded"]]: 1 }),
        }
      : {},
  };
}
