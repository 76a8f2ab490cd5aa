import * as z from "zod";
import { basedOnSchema, recordedSchema, returnParamsSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";

export const withdrawReturnContract = {
  id: "withdraw-return",
  summary: "Withdraw a filed form",
  method: "POST",
  path: "/api/enterprises/{bin}/returns/{year}/{form}/withdrawal",
  action: "return/withdraw",
  answeredBy: "filing",
  params: returnParamsSchema,
  body: z.strictObject({
    basedOn: basedOnSchema,
    reason: z.string().trim().min(1).max(1000).optional(),
  }),
  reply: recordedSchema,
  status: 201,
  idempotencyKey: "required",
  problems: [
    "enterprise/not-found",
    "year/not-found",
    "form/not-found",
    "campaign/not-open",
    "campaign/closed",
    "campaign/final",
    "return/wrong-status",
    "return/changed",
    "request/key-reused",
    "request/busy",
  ],
} as const satisfies ApiContract;
