import * as z from "zod";
import { explanationsSchema, uncheckedAnswersSchema } from "#shared/answers/answer.ts";
import {
  campaignViewSchema,
  editorSchema,
  receiptSchema,
  returnParamsSchema,
} from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { annualFormIdSchema } from "#shared/forms/form-id.ts";
import { commentSchema, onBehalfSources } from "#shared/records/event.ts";
import { formStatusSchema } from "#shared/records/standing.ts";
import { sizeClasses } from "#shared/register/size-class.ts";

const answersSchema = z.record(z.string(), z.json());

export const draftViewSchema = z.strictObject({
  answers: uncheckedAnswersSchema,
  explanations: explanationsSchema,
  version: z.int().positive(),
  savedAt: z.iso.datetime(),
  savedBy: editorSchema,
});
export type DraftView = z.infer<typeof draftViewSchema>;

export const historyEntrySchema = z.strictObject({
  sequence: z.int().positive(),
  kind: z.enum([
    "started",
    "submitted",
    "amended",
    "withdrawn",
    "returned",
    "accepted",
    "reopened",
  ]),
  at: z.iso.datetime(),
  by: editorSchema,
  source: z.enum(["online", ...onBehalfSources]).optional(),
  receipt: receiptSchema,
  filing: z.string().optional(),
  answers: answersSchema.optional(),
  computed: z.record(z.string(), z.int()).optional(),
  explanations: explanationsSchema.optional(),
  comments: z.array(commentSchema).optional(),
  reason: z.string().optional(),
  /** At or after the year became final: kept and shown, not counted. */
  notCounted: z.boolean().optional(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

export const returnViewSchema = z.strictObject({
  form: annualFormIdSchema,
  status: formStatusSchema,
  sequence: z.int().positive().nullable(),
  expected: z.boolean(),
  changedAfterAcceptance: z.boolean(),
  campaign: campaignViewSchema,
  /** Only while in force; without computed fields. */
  answers: answersSchema.optional(),
  computed: z.record(z.string(), z.int()).optional(),
  explanations: explanationsSchema.optional(),
  draft: draftViewSchema.optional(),
  /** Answers of the previous year in force. */
  lastYear: answersSchema.optional(),
  /** Computed fields of the previous year, as they were filed. */
  lastYearComputed: z.record(z.string(), z.int()).optional(),
  /** Comments of the last return of this form that wait for an answer. */
  comments: z.array(commentSchema).optional(),
  /** What the rules of this form need from elsewhere: answers in force of the year's other forms, the frame. */
  context: z.strictObject({
    otherForms: z.partialRecord(annualFormIdSchema, answersSchema),
    frame: z
      .strictObject({
        headcount: z.int().nonnegative(),
        sizeClass: z.enum(sizeClasses),
        quotaAssigned: z
          .strictObject({ count: z.int().nonnegative(), decree: z.string(), from: z.iso.date() })
          .optional(),
      })
      .optional(),
  }),
  /** Oldest first. */
  history: z.array(historyEntrySchema),
});
export type ReturnView = z.infer<typeof returnViewSchema>;

export const readReturnContract = {
  id: "read-return",
  summary: "One form of an enterprise and year: answers, draft, last year, comments, history",
  method: "GET",
  path: "/api/enterprises/{bin}/returns/{year}/{form}",
  action: "return/read",
  answeredBy: "returns",
  params: returnParamsSchema,
  reply: returnViewSchema,
  status: 200,
  audit: "read",
  problems: ["enterprise/not-found", "year/not-found", "form/not-found"],
} as const satisfies ApiContract;
