import * as z from "zod";
import { explanationsSchema, uncheckedAnswersSchema } from "#shared/answers/answer.ts";
import { basedOnSchema, recordedSchema, returnParamsSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { declarationMarkSchema, onBehalfSources } from "#shared/records/event.ts";

export const submitReturnContract = {
  id: "submit-return",
  summary: "File or amend a form",
  method: "POST",
  path: "/api/enterprises/{bin}/returns/{year}/{form}",
  action: "return/submit",
  answeredBy: "filing",
  params: returnParamsSchema,
  body: z.strictObject({
    answers: uncheckedAnswersSchema,
    explanations: explanationsSchema.optional(),
    basedOn: basedOnSchema,
    /** The draft goes only if it still has this version. */
    draftVersion: z.int().positive().optional(),
    /** Which signed declaration the filing belongs to. */
    declaration: declarationMarkSchema.optional(),
    /** How the enterprise gave its answers to an officer: needed from officers, refused from members. */
    source: z.enum(onBehalfSources).optional(),
  }),
  reply: recordedSchema,
  status: 201,
  idempotencyKey: "required",
  audit: "change",
  problems: [
    "enterprise/not-found",
    "year/not-found",
    "form/not-found",
    "campaign/not-open",
    "campaign/closed",
    "campaign/final",
    "return/out-of-scope",
    "answers/invalid",
    "answers/needs-explanation",
    "declaration/not-signed",
    "return/changed",
    "request/key-reused",
    "request/busy",
  ],
} as const satisfies ApiContract;
