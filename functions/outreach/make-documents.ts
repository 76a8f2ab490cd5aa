import { oneLetter } from "#functions/outreach/letter-document.ts";
import {
  type LettersRun,
  letterKeys,
  letterOf,
  type StepEnd,
} from "#functions/outreach/letters-run.ts";
import { stepsOf } from "#functions/outreach/make-codes.ts";

const reportEach = 10;

/** Draws one document for each letter; one that is there is drawn again, with the same bytes. */
export async function makeDocuments(run: LettersRun, after: string | undefined): Promise<StepEnd> {
  const { job, work, dependencies } = run;
  const total = run.letters * stepsOf(run);
  let drawn = 0;
  for await (const item of dependencies.items.list(job.id, after)) {
    work.signal.throwIfAborted();
    const letter = letterOf(item, run);
    if (letter !== undefined) {
      const bytes = await oneLetter(letter, job.createdAt);
      await dependencies.files.put(letterKeys.letter(job.id, item.bin), bytes, "application/pdf");
      drawn += 1;
      if (drawn % reportEach === 0) {
        await work.report(Math.min(run.letters + drawn, run.letters * 2), total);
      }
    }
    if (!work.hasTime()) return { after: item.bin };
  }
  return "over";
}
