import * as z from "zod";
import { returnsParamsSchema, yearParamSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { objectionViewSchema } from "#shared/api/list-returns.ts";
import { binSchema } from "#shared/law/bin-schema.ts";

/** An objection as the department reads it: with the enterprise it is of. */
export const listedObjectionSchema = objectionViewSchema.extend({
  bin: z.string(),
  /** Absent when the register does not know the enterprise. */
  name: z.strictObject({ kk: z.string(), ru: z.string() }).optional(),
});
export type ListedObjection = z.infer<typeof listedObjectionSchema>;

export const listObjectionsContract = {
  id: "list-objections",
  summary: "Objections of a year: the open ones oldest first, the decided ones newest first",
  method: "GET",
  path: "/api/campaigns/{year}/objections",
  action: "objection/list",
  answeredBy: "register",
  params: z.strictObject({ year: yearParamSchema }),
  query: z.strictObject({
    status: z.enum(["open", "decided"]).default("open"),
    /** BIN: only this enterprise's. */
    bin: binSchema.optional(),
    /** From `next` of the page before. */
    cursor: z.string().max(60).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  reply: z.strictObject({
    objections: z.array(listedObjectionSchema),
    /** How many there are of either kind, whatever the page. */
    open: z.int().nonnegative(),
    decided: z.int().nonnegative(),
    next: z.string().optional(),
  }),
  status: 200,
  problems: [],
} as const satisfies ApiContract;

export const decideObjectionContract = {
  id: "decide-objection",
  summary: "Accept an objection, which puts the enterprise out of the year's scope, or refuse it",
  method: "POST",
  path: "/api/enterprises/{bin}/returns/{year}/objection/decision",
  action: "objection/decide",
  answeredBy: "register",
  params: returnsParamsSchema,
  body: z.strictObject({
    decision: z.enum(["accepted", "refused"]),
    /** Needed to refuse; the enterprise reads it. */
    reason: z.string().trim().min(1).max(1000).optional(),
    /** Corrects the enterprise that it merged into; only when a merger is accepted. */
    mergedInto: binSchema.optional(),
    /** `raisedAt` of the objection that the officer saw. */
    basedOn: z.iso.datetime(),
  }),
  reply: objectionViewSchema,
  status: 201,
  audit: "decision",
  problems: [
    "enterprise/not-found",
    "year/not-found",
    "campaign/final",
    "objection/not-found",
    "objection/changed",
    "objection/reason-needed",
    "objection/invalid",
    "request/busy",
  ],
} as const satisfies ApiContract;
