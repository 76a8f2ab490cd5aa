import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const part = z.object({ Data: z.string() });

/** As the SDK's SES client sends them; what else they hold is not shown. */
const keptLetterSchema = z.object({
  id: z.uuid(),
  sentAt: z.string(),
  letter: z.object({
    Destination: z.object({ ToAddresses: z.array(z.string()) }),
    Content: z.object({
      Simple: z.object({
        Subject: part,
        Body: z.object({ Text: part.optional(), Html: part.optional() }),
      }),
    }),
  }),
});

export type KeptLetter = {
  readonly id: string;
  readonly sentAt: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

const mostListed = 500;

/** The newest letters first: the names of their files begin with the time. */
export function listLetters(folder: string): readonly KeptLetter[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const newest = names.sort().reverse().slice(0, mostListed);
  return newest.flatMap((name) => readLetter(join(folder, name)) ?? []);
}

export function findLetter(folder: string, id: string): KeptLetter | undefined {
  if (!/^[0-9a-f-]{36}$/.test(id) || !existsSync(folder)) return undefined;
  const name = readdirSync(folder).find((each) => each.endsWith(`${id}.json`));
  return name === undefined ? undefined : readLetter(join(folder, name));
}

/** Undefined for a file that is no letter, as one is that was cut off. */
function readLetter(file: string): KeptLetter | undefined {
  const parsed = keptLetterSchema.safeParse(readJson(file));
  if (!parsed.success) return undefined;
  const { id, sentAt, letter } = parsed.data;
  const { Subject, Body } = letter.Content.Simple;
  return {
    id,
    sentAt,
    to: letter.Destination.ToAddresses.join(", "),
    subject: Subject.Data,
    text: Body.Text?.Data ?? "",
    html: Body.Html?.Data ?? "",
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
