import * as z from "zod";
import { campaignViewSchema, formTaskSchema, returnsParamsSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";

/** Why an enterprise says that it need not report. */
export const objectionKinds = ["not-us", "ceased", "merged", "not-obliged"] as const;
/** An officer decides an open one; a refused one may be raised again. */
export const objectionStatuses = ["open", "accepted", "refused"] as const;

export const objectionViewSchema = z.strictObject({
  kind: z.enum(objectionKinds),
  mergedInto: z.string().optional(),
  note: z.string().optional(),
  raisedAt: z.iso.datetime(),
  /** Until an officer decides it is open; accepted puts the enterprise out of the year's scope. */
  status: z.enum(objectionStatuses),
  decidedAt: z.iso.datetime().optional(),
  /** Why it was refused, for the enterprise to read. */
  reason: z.string().optional(),
});
export type ObjectionView = z.infer<typeof objectionViewSchema>;

export const taskListSchema = z.strictObject({
  bin: z.string(),
  year: z.int(),
  campaign: campaignViewSchema,
  inScope: z.boolean(),
  forms: z.array(formTaskSchema),
  objection: objectionViewSchema.optional(),
  /** Filings of the year, newest first: each is one receipt. */
  filings: z.array(z.strictObject({ filing: z.string(), at: z.iso.datetime() })),
});
export type TaskList = z.infer<typeof taskListSchema>;

export const listReturnsContract = {
  id: "list-returns",
  summary: "The task list of an enterprise and year",
  method: "GET",
  path: "/api/enterprises/{bin}/returns/{year}",
  action: "return/read",
  answeredBy: "returns",
  params: returnsParamsSchema,
  reply: taskListSchema,
  status: 200,
  problems: ["enterprise/not-found", "year/not-found"],
} as const satisfies ApiContract;
