import * as z from "zod";
import { basedOnSchema, recordedSchema, returnParamsSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { commentSchema } from "#shared/records/event.ts";

export const decideReturnContract = {
  id: "decide-return",
  summary: "Accept a form, return it with comments, or reopen it",
  method: "POST",
  path: "/api/enterprises/{bin}/returns/{year}/{form}/decision",
  action: "return/decide",
  answeredBy: "review",
  params: returnParamsSchema,
  body: z.strictObject({
    decision: z.enum(["accepted", "returned", "reopened"]),
    basedOn: basedOnSchema,
    comments: z.array(commentSchema).max(50).default([]),
  }),
  reply: recordedSchema,
  status: 201,
  idempotencyKey: "required",
  audit: "decision",
  problems: [
    "enterprise/not-found",
    "year/not-found",
    "form/not-found",
    "campaign/not-open",
    "campaign/final",
    "decision/comment-needed",
    "return/wrong-status",
    "return/changed",
    "request/key-reused",
    "request/busy",
  ],
} as const satisfies ApiContract;
