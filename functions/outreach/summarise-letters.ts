import { type LettersRun, letterKeys } from "#functions/outreach/letters-run.ts";
import type { LetterRunView } from "#shared/api/letters.ts";

type Result = NonNullable<LetterRunView["result"]>;

/** Counts what has become of each letter, and keeps the list of those left out as a file. */
export async function summariseLetters({ job, dependencies }: LettersRun): Promise<Result> {
  const counted: Result = { letters: 0, excluded: {}, emailed: 0, failed: 0, uncertain: 0 };
  const lines = ["bin,reason"];
  for await (const { bin, excluded, sealed, mail } of dependencies.items.list(job.id)) {
    if (excluded !== undefined) {
      counted.excluded[excluded] = (counted.excluded[excluded] ?? 0) + 1;
      lines.push(`${bin},${excluded}`);
    }
    if (sealed !== undefined) counted.letters += 1;
    if (mail === "sent") counted.emailed += 1;
    if (mail === "failed") counted.failed += 1;
    if (mail === "sending") counted.uncertain += 1;
  }
  const text = `\ufeff${lines.join("\r\n")}\r\n`;
  await dependencies.files.put(letterKeys.excluded(job.id), text, "text/csv; charset=utf-8");
  return counted;
}
