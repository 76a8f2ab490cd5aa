import * as z from "zod";
import { campaignStates } from "#shared/api/policy.ts";
import { annualFormIdSchema } from "#shared/forms/form-id.ts";
import { binSchema } from "#shared/law/bin-schema.ts";
import { actorRoles } from "#shared/records/event.ts";
import { formStatusSchema } from "#shared/records/standing.ts";

/** A reporting year in a path: four digits. */
export const yearParamSchema = z
  .string()
  .regex(/^20\d{2}$/)
  .transform(Number);

export const enterpriseParamsSchema = z.strictObject({ bin: binSchema });
export const returnsParamsSchema = z.strictObject({ bin: binSchema, year: yearParamSchema });
export const returnParamsSchema = z.strictObject({
  bin: binSchema,
  year: yearParamSchema,
  form: annualFormIdSchema,
});

/** Sequence of the form's last event of any kind that the person saw; null when there was none. */
export const basedOnSchema = z.int().positive().nullable();

export const receiptSchema = z.strictObject({
  /** What a person reads out: `2023-941240000193-000004`. */
  number: z.string(),
  hash: z.string(),
  at: z.iso.datetime(),
});
export type Receipt = z.infer<typeof receiptSchema>;

export const recordedSchema = z.strictObject({
  sequence: z.int().positive(),
  receipt: receiptSchema,
});

export const campaignViewSchema = z.strictObject({
  year: z.int(),
  state: z.enum(campaignStates),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  finalAt: z.iso.datetime().optional(),
});
export type CampaignView = z.infer<typeof campaignViewSchema>;

export const editorSchema = z.strictObject({
  /** Whether it was the caller. */
  you: z.boolean(),
  role: z.enum(actorRoles),
});

export const formTaskSchema = z.strictObject({
  form: annualFormIdSchema,
  status: formStatusSchema,
  /** Whether the enterprise has to file it: in scope, and the form applies. */
  expected: z.boolean(),
  sequence: z.int().positive().nullable(),
  /** Open or returned after the deadline, or first filed after it. */
  late: z.boolean(),
  /** Comments of the department's last return that wait for an answer. */
  openComments: z.int().nonnegative(),
  changedAfterAcceptance: z.boolean(),
  hasDraft: z.boolean(),
  lastEditedAt: z.iso.datetime().optional(),
  lastEditor: editorSchema.optional(),
});
export type FormTask = z.infer<typeof formTaskSchema>;
