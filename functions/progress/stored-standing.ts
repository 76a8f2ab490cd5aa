import * as z from "zod";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { tallyCodes } from "#shared/indicators/day-tallies.ts";
import {
  type FormStanding,
  formStandingSchema,
  type Standing,
  standingSchema,
} from "#shared/records/standing.ts";

/**
 * A Standing as it is stored: flat, what is absent left out, a form's standing as one text. It
 * stays under 1 KB that way, so that a transaction on it costs two write units.
 */
const storedStandingSchema = z.strictObject({
  year: z.int(),
  version: z.int().positive(),
  logSequence: z.int(),
  checksSequence: z.int(),
  frameRevision: z.int(),
  finalAt: z.string().optional(),
  /** Absent in Standings of the first fold: whatever is asked for, they are behind the truth. */
  asked: z.string().optional(),
  foldVersion: z.int(),
  district: z.string().optional(),
  industry: z.string().optional(),
  size: z.string().optional(),
  inScope: z.boolean(),
  forms: z.string(),
  contribution: z.record(z.string(), z.int()),
});
export type StoredStanding = z.infer<typeof storedStandingSchema>;

/** What is written for a Standing; its BIN is the sort key. */
export function storedStandingOf(standing: Standing): StoredStanding {
  const { year, version, marks, cell, inScope, forms, contribution } = standing;
  const { finalAt, asked, ...numbers } = marks;
  return {
    year,
    version,
    ...numbers,
    ...(finalAt !== "" && { finalAt }),
    ...(asked !== "" && { asked: lettersOf(asked) }),
    ...cell,
    inScope,
    forms: formsText(forms),
    contribution: { ...contribution },
  };
}

/** @throws when it is not a stored Standing: nothing of ours writes such a thing. */
export function standingOfStored(bin: string, item: unknown): Standing {
  const {
    year,
    version,
    inScope,
    forms,
    contribution,
    finalAt = "",
    asked = "",
    ...rest
  } = storedStandingSchema.parse(item);
  const { district, industry, size, ...numbers } = rest;
  return standingSchema.parse({
    bin,
    year,
    version,
    marks: { ...numbers, finalAt, asked: askedOf(asked) },
    ...(district !== undefined && { cell: { district, industry, size } }),
    inScope,
    forms: formsOf(forms),
    contribution,
  });
}

/** A form by one letter: Standings stay under 1 KB. */
function lettersOf(asked: string): string {
  const forms = asked.split(" ");
  return annualFormIds
    .filter((form) => forms.includes(form))
    .map((form) => tallyCodes[form])
    .join("");
}

function askedOf(letters: string): string {
  return annualFormIds.filter((form) => letters.includes(tallyCodes[form])).join(" ");
}

/** One line per form, in the order of the forms; a form that is not there has an empty line. */
function formsText(forms: Standing["forms"]): string {
  return annualFormIds.map((form) => formText(forms[form])).join("\n");
}

function formText(standing: FormStanding | undefined): string {
  if (standing === undefined) return "";
  const { status, sequence, lastEventAt, firstFiledAt = "", changedAfterAcceptance } = standing;
  const changed = changedAfterAcceptance ? "changed" : "";
  return [status, sequence, lastEventAt, firstFiledAt, changed].join(" ");
}

function formsOf(text: string): Standing["forms"] {
  const lines = text.split("\n");
  const pairs = annualFormIds.map((form, index) => [form, lines[index] ?? ""] as const);
  const filled = pairs.filter(([, line]) => line !== "");
  return Object.fromEntries(
    filled.map(([form, line]): [AnnualFormId, FormStanding] => [form, formOf(line)]),
  );
}

function formOf(line: string): FormStanding {
  const [status, sequence, lastEventAt, firstFiledAt, changed] = line.split(" ");
  return formStandingSchema.parse({
    status,
    sequence: Number(sequence),
    lastEventAt,
    ...(firstFiledAt !== "" && { firstFiledAt }),
    changedAfterAcceptance: changed === "changed",
  });
}
