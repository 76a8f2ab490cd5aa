import * as z from "zod";
import { returnsParamsSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { declarationMarkSchema } from "#shared/records/event.ts";

export const filingParamsSchema = returnsParamsSchema.extend({
  /** ULID made by the client: one for all forms that are sent together. */
  filing: declarationMarkSchema.shape.filing,
});

/** Signatory and position lie in an erasable object; events keep only the salted hash. */
export const signDeclarationContract = {
  id: "sign-declaration",
  summary: "Say who signs a filing and in what position",
  method: "PUT",
  path: "/api/enterprises/{bin}/returns/{year}/declarations/{filing}",
  action: "declaration/sign",
  answeredBy: "receipts",
  params: filingParamsSchema,
  body: z.strictObject({
    signatory: z.string().trim().min(1).max(200),
    position: z.string().trim().min(1).max(200),
  }),
  reply: declarationMarkSchema,
  status: 200,
  problems: [
    "enterprise/not-found",
    "year/not-found",
    "campaign/not-open",
    "campaign/closed",
    "campaign/final",
    "declaration/changed",
  ],
} as const satisfies ApiContract;
