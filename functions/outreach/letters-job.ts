import * as z from "zod";
import type { Job } from "#functions/jobs/job.ts";
import type { JobOutcome, JobWork } from "#functions/jobs/job-handler.ts";
import {
  type LettersDependencies,
  type LettersRun,
  lettersRunOf,
  type StepEnd,
} from "#functions/outreach/letters-run.ts";
import { makeCodes } from "#functions/outreach/make-codes.ts";
import { makeDocuments } from "#functions/outreach/make-documents.ts";
import { makePrintFile } from "#functions/outreach/make-print-file.ts";
import { sendLetters } from "#functions/outreach/send-letters.ts";
import { summariseLetters } from "#functions/outreach/summarise-letters.ts";

/** What is done one after the other; each step can be begun again where it stopped. */
const steps = ["codes", "documents", "print", "mail"] as const;
const cursorSchema = z.strictObject({
  step: z.enum(steps),
  /** BIN after which the step goes on. */
  after: z.string().optional(),
  /** Letters of which codes were made. */
  letters: z.int().nonnegative(),
  /** Runs in which the print file was begun. */
  prints: z.int().nonnegative(),
});
type Cursor = z.infer<typeof cursorSchema>;

/** A print file is drawn in one run; a register too large for that is told so. */
const mostPrints = 3;

/** Makes the codes, letters and mails of a job. */
export async function lettersJob(
  job: Job,
  work: JobWork,
  dependencies: LettersDependencies,
): Promise<JobOutcome> {
  const run = await lettersRunOf(job, work, dependencies);
  if (typeof run === "string") return { kind: "failed", reason: run };
  let cursor = cursorSchema.parse(job.cursor ?? { step: "codes", letters: 0, prints: 0 });
  for (const step of steps.slice(steps.indexOf(cursor.step))) {
    cursor = step === cursor.step ? cursor : { step, letters: cursor.letters, prints: 0 };
    if (cursor.prints >= mostPrints) return { kind: "failed", reason: "too-many" };
    const end = await stepOf[step](run, cursor);
    if (end !== "over") return { kind: "go-on", cursor: goingOn(run, cursor, end.after) };
    if (step === "codes") cursor = { ...cursor, letters: run.letters };
  }
  return { kind: "done", result: await summariseLetters(run) };
}

function goingOn(run: LettersRun, cursor: Cursor, after: string | undefined): Cursor {
  const prints = cursor.step === "print" ? cursor.prints + 1 : 0;
  const { step } = cursor;
  return { step, letters: run.letters, prints, ...(after !== undefined && { after }) };
}

const stepOf: Readonly<
  Record<Cursor["step"], (run: LettersRun, cursor: Cursor) => Promise<StepEnd>>
> = {
  codes: (run, { after }) => makeCodes(run, after),
  documents: (run, { after }) => makeDocuments(run, after),
  print: (run) => makePrintFile(run),
  mail: (run, { after }) =>
    run.params.byEmail ? sendLetters(run, after) : Promise.resolve("over"),
};
