import * as z from "zod";
import { annualFormIdSchema } from "#shared/forms/form-id.ts";
import { sizeClasses } from "#shared/register/size-class.ts";

/** Where a form of an enterprise stands: what happened to it last, or a draft before anything did. */
export const formStatuses = [
  "not-started",
  "in-progress",
  "submitted",
  "returned",
  "accepted",
  "withdrawn",
] as const;
export const formStatusSchema = z.enum(formStatuses);
export type FormStatus = z.infer<typeof formStatusSchema>;

/** Where one form of one enterprise and year stands. */
export const formStandingSchema = z.strictObject({
  status: formStatusSchema,
  /** Sequence of the form's last event of any kind; what `basedOn` is compared with. */
  sequence: z.int().positive(),
  /** First filing ever, for lateness; a withdrawal does not erase it. */
  firstFiledAt: z.iso.datetime().optional(),
  lastEventAt: z.iso.datetime(),
  /** An accepted form was amended, so a reviewer should look again. */
  changedAfterAcceptance: z.boolean(),
});
export type FormStanding = Readonly<z.infer<typeof formStandingSchema>>;

/**
 * Marks of the truth a Standing was computed from. It is up to date exactly when its marks equal
 * those of the truth; equal figures prove nothing.
 */
export const marksSchema = z.strictObject({
  logSequence: z.int().nonnegative(),
  checksSequence: z.int().nonnegative(),
  /** 0 when the enterprise has no frame entry in the year. */
  frameRevision: z.int().nonnegative(),
  /** The campaign's `finalAt`, or empty while it is not final. */
  finalAt: z.string(),
  /** Forms that the campaign asks for, in their order, joined by spaces; all without a campaign. */
  asked: z.string(),
  foldVersion: z.int().positive(),
});
export type Marks = Readonly<z.infer<typeof marksSchema>>;

/** District x industry x size: the cell of the year that the enterprise's contribution lies in. */
export const cellKeySchema = z.strictObject({
  district: z.string(),
  industry: z.string(),
  size: z.enum(sizeClasses),
});
export type CellKey = Readonly<z.infer<typeof cellKeySchema>>;

/** Day in the city x district: the tally of the year that a first filing is counted in. */
export const dayKeySchema = z.strictObject({ day: z.iso.date(), district: z.string() });
export type DayKey = Readonly<z.infer<typeof dayKeySchema>>;

/** Whole numbers by measure code; an absent code is a contribution of zero. */
export const contributionSchema = z.record(z.string(), z.int());
/** What one enterprise adds to its cell, by code of the sum: whole numbers. */
export type Contribution = Readonly<Record<string, number>>;

export const standingSchema = z.strictObject({
  bin: z.string(),
  year: z.int(),
  /** Counts rewrites; every write is conditioned on it. */
  version: z.int().positive(),
  marks: marksSchema,
  /** Absent when the enterprise has no frame entry in the year: nothing is contributed then. */
  cell: cellKeySchema.optional(),
  inScope: z.boolean(),
  forms: z.partialRecord(annualFormIdSchema, formStandingSchema),
  contribution: contributionSchema,
});
export type Standing = Readonly<z.infer<typeof standingSchema>>;
