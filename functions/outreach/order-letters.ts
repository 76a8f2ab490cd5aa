import type { Idempotency } from "#functions/http/request.ts";
import type { Job } from "#functions/jobs/job.ts";
import type { JobRepository } from "#functions/jobs/job-repository.ts";
import {
  type LetterParams,
  letterKeys,
  letterParamsSchema,
} from "#functions/outreach/letters-run.ts";
import { type OutreachCampaign, requireCampaign } from "#functions/outreach/outreach-campaign.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { type LetterRunView, letterRunSchema } from "#shared/api/letters.ts";
import { Problem } from "#shared/api/problem.ts";

export type OrderLettersDependencies = {
  readonly findCampaign: (year: number) => Promise<OutreachCampaign | undefined>;
  readonly jobs: Pick<JobRepository, "create" | "find" | "list">;
  readonly files: {
    readonly has: (key: string) => Promise<boolean>;
    readonly linkOf: (
      key: string,
      link: { readonly fileName: string; readonly seconds: number },
    ) => Promise<string>;
  };
  readonly now: Clock;
};

/** The log stays; the files, which hold codes, do not. */
const keepDays = 400;
const fileDays = 3;
const mostListed = 50;
const linkSeconds = 60;
const millisecondsOfDay = 86_400_000;

type Order = LetterParams & { readonly createdBy: string; readonly idempotency: Idempotency };

/**
 * Orders letters with new codes. Sent again with the same key it is the first order.
 *
 * @throws Problem `campaign/not-found`, `campaign/final`, `request/key-reused`, `request/busy`.
 */
export async function orderLetters(
  { createdBy, idempotency, ...params }: Order,
  { findCampaign, jobs, now }: OrderLettersDependencies,
): Promise<LetterRunView> {
  await requireCampaign({ year: params.year, findCampaign, now: now() });
  const { requestHash } = idempotency;
  const key = `${createdBy}#${idempotency.key}`;
  const job = { kind: "letters", createdBy, params, key, requestHash, keepDays } as const;
  const { id } = await jobs.create(job);
  return readLetters({ year: params.year, id }, jobs);
}

/** @throws Problem `outreach/not-found`. */
export async function readLetters(
  { year, id }: { readonly year: number; readonly id: string },
  jobs: Pick<JobRepository, "find">,
): Promise<LetterRunView> {
  const job = await jobs.find({ kind: "letters", id });
  const view = job && viewOf(job);
  if (view?.year !== year) throw new Problem("outreach/not-found");
  return view;
}

/** Newest first. */
export async function listLetters(
  year: number,
  jobs: Pick<JobRepository, "list">,
): Promise<{ runs: LetterRunView[] }> {
  const runs = (await jobs.list("letters", mostListed)).map(viewOf);
  return { runs: runs.filter((run) => run.year === year) };
}

type LinkAsked = { readonly year: number; readonly id: string };

/**
 * A link to a file of all letters.
 *
 * @throws Problem `outreach/not-found` when there are no such letters or the file is gone.
 */
export async function linkLettersFile(
  { file, ...of }: LinkAsked & { readonly file: "print" | "excluded" },
  dependencies: OrderLettersDependencies,
): Promise<{ url: string; seconds: number }> {
  await readLetters(of, dependencies.jobs);
  const key = letterKeys[file](of.id);
  if (!(await dependencies.files.has(key))) throw new Problem("outreach/not-found");
  const name = {
    print: `kelisim-letters-${of.year}.pdf`,
    excluded: `kelisim-no-letter-${of.year}.csv`,
  };
  return linkTo(key, name[file], dependencies);
}

/**
 * A link to the letter of one enterprise.
 *
 * @throws Problem `outreach/not-found`, `outreach/no-letter`.
 */
export async function linkLetter(
  { bin, ...of }: LinkAsked & { readonly bin: string },
  dependencies: OrderLettersDependencies,
): Promise<{ url: string; seconds: number }> {
  await readLetters(of, dependencies.jobs);
  const key = letterKeys.letter(of.id, bin);
  if (!(await dependencies.files.has(key))) throw new Problem("outreach/no-letter");
  return linkTo(key, `kelisim-letter-${of.year}-${bin}.pdf`, dependencies);
}

async function linkTo(key: string, fileName: string, { files }: OrderLettersDependencies) {
  return { url: await files.linkOf(key, { fileName, seconds: linkSeconds }), seconds: linkSeconds };
}

function viewOf(job: Job): LetterRunView {
  const { id, status, done, total, createdAt, reason, result } = job;
  const filesUntil = new Date(Date.parse(createdAt) + fileDays * millisecondsOfDay).toISOString();
  return letterRunSchema.parse({
    ...letterParamsSchema.parse(job.params),
    id,
    status,
    done,
    total,
    createdAt,
    filesUntil,
    ...(reason !== undefined && { reason }),
    ...(status === "done" && { result }),
  });
}
