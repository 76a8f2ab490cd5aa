import type { LetterItem } from "#functions/outreach/letter-item-repository.ts";
import { letterMail } from "#functions/outreach/letter-mail.ts";
import { type LettersRun, letterOf, type StepEnd } from "#functions/outreach/letters-run.ts";
import { stepsOf } from "#functions/outreach/make-codes.ts";
import { MailUnavailable } from "#functions/outreach/send-mail.ts";

const reportEach = 10;

/**
 * Sends each letter by e-mail, where there is an address, and none of them twice. When the mail
 * service takes nothing more, the letters are made all the same, and those left are counted.
 */
export async function sendLetters(run: LettersRun, after: string | undefined): Promise<StepEnd> {
  const { job, work, dependencies } = run;
  const total = run.letters * stepsOf(run);
  let done = 0;
  for await (const item of dependencies.items.list(job.id, after)) {
    work.signal.throwIfAborted();
    if (item.sealed !== undefined) {
      if (!(await takes(item, run))) return "over";
      done += 1;
      if (done % reportEach === 0)
        await work.report(Math.min(run.letters * 3 + done, total), total);
    }
    if (!work.hasTime()) return { after: item.bin };
  }
  return "over";
}

/** False when the mail service takes nothing more. */
async function takes(item: LetterItem, run: LettersRun): Promise<boolean> {
  try {
    await sendOne(item, run);
    return true;
  } catch (error) {
    if (error instanceof MailUnavailable) return false;
    throw error;
  }
}

async function sendOne(item: LetterItem, run: LettersRun): Promise<void> {
  const { job, addresseeOf, dependencies } = run;
  const { items, sendMail } = dependencies;
  const addressee = addresseeOf(item.bin);
  const letter = letterOf(item, run);
  if (letter === undefined || addressee?.email === undefined) return;
  if (!(await items.beginMail(job.id, item.bin))) return;
  try {
    const mail = letterMail(letter, addressee.language);
    const delivery = await sendMail({ to: addressee.email, ...mail });
    if (delivery === "uncertain") return;
    await items.endMail(job.id, item.bin, delivery === "sent" ? "sent" : "failed");
  } catch (error) {
    if (error instanceof MailUnavailable) await items.releaseMail(job.id, item.bin);
    throw error;
  }
}
