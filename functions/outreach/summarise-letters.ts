import type { LetterItem } from "#functions/outreach/letter-item-repository.ts";
import { type LettersRun, letterKeys } from "#functions/outreach/letters-run.ts";
import type { LetterRunView } from "#shared/api/letters.ts";

type Result = NonNullable<LetterRunView["result"]>;

/** Counts what has become of each letter, and keeps the list of those left out as a file. */
export async function summariseLetters(run: LettersRun): Promise<Result> {
  const { job, dependencies } = run;
  const counted: Result = { letters: 0, excluded: {}, emailed: 0, failed: 0, uncertain: 0 };
  const lines = ["bin,reason"];
  for await (const item of dependencies.items.list(job.id)) {
    const { bin, excluded, sealed } = item;
    if (excluded !== undefined) {
      counted.excluded[excluded] = (counted.excluded[excluded] ?? 0) + 1;
      lines.push(`${bin},${excluded}`);
    }
    if (sealed === undefined) continue;
    counted.letters += 1;
    const mailed = mailOutcomeOf(item, run);
    if (mailed !== undefined) counted[mailed] += 1;
  }
  const text = `\ufeff${lines.join("\r\n")}\r\n`;
  await dependencies.files.put(letterKeys.excluded(job.id), text, "text/csv; charset=utf-8");
  return counted;
}

const outcomes = { sent: "emailed", failed: "failed", sending: "uncertain" } as const;

/** A mail that was due and not begun: the mail service took nothing more before it. */
function mailOutcomeOf({ bin, mail }: LetterItem, { params, addresseeOf }: LettersRun) {
  if (mail !== undefined) return outcomes[mail];
  const isDue = params.byEmail && addresseeOf(bin)?.email !== undefined;
  return isDue ? "failed" : undefined;
}
