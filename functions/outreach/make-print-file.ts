import type { EnrolmentLetter } from "#functions/outreach/letter.ts";
import { printFile } from "#functions/outreach/letter-document.ts";
import type { LetterItem } from "#functions/outreach/letter-item-repository.ts";
import {
  type LettersRun,
  letterKeys,
  letterOf,
  type StepEnd,
} from "#functions/outreach/letters-run.ts";
import { stepsOf } from "#functions/outreach/make-codes.ts";

const reportEach = 50;

/** Too little time is left: nothing of the file stays, and another run begins it anew. */
class OutOfTime extends Error {
  override readonly name = "OutOfTime";
}

/**
 * All letters as one file for the printer, by district and then BIN, so that sheets come out as they
 * are posted. It is drawn from its first page in each run, from the same codes to the same bytes.
 */
export async function makePrintFile(run: LettersRun): Promise<StepEnd> {
  const { job, dependencies } = run;
  const chunks = printFile(lettersInOrder(run), job.createdAt);
  try {
    await dependencies.files.putStream(letterKeys.print(job.id), chunks, "application/pdf");
    return "over";
  } catch (error) {
    if (error instanceof OutOfTime) return {};
    throw error;
  }
}

async function* lettersInOrder(run: LettersRun): AsyncGenerator<EnrolmentLetter, void, undefined> {
  const { work } = run;
  const total = run.letters * stepsOf(run);
  let drawn = 0;
  for (const item of await itemsInOrder(run)) {
    work.signal.throwIfAborted();
    if (!work.hasTime()) throw new OutOfTime();
    const letter = letterOf(item, run);
    if (letter === undefined) continue;
    yield letter;
    drawn += 1;
    if (drawn % reportEach === 0) {
      await work.report(Math.min(run.letters * 2 + drawn, run.letters * 3), total);
    }
  }
}

/** Items are small; the letters themselves are opened and drawn one at a time. */
async function itemsInOrder(run: LettersRun): Promise<readonly LetterItem[]> {
  const items: LetterItem[] = [];
  for await (const item of run.dependencies.items.list(run.job.id)) {
    if (item.sealed !== undefined) items.push(item);
  }
  const districtOf = ({ bin }: LetterItem) => run.addresseeOf(bin)?.district ?? "";
  return items.sort((left, right) => {
    const [one, other] = [districtOf(left), districtOf(right)];
    if (one !== other) return one < other ? -1 : 1;
    return left.bin < right.bin ? -1 : 1;
  });
}
