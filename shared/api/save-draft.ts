import * as z from "zod";
import { explanationsSchema, uncheckedAnswersSchema } from "#shared/answers/answer.ts";
import { returnParamsSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";

export const saveDraftContract = {
  id: "save-draft",
  summary: "Save a draft of a form; a second editor's newer draft is never overwritten",
  method: "PUT",
  path: "/api/enterprises/{bin}/returns/{year}/{form}/draft",
  action: "draft/save",
  answeredBy: "filing",
  params: returnParamsSchema,
  body: z.strictObject({
    answers: uncheckedAnswersSchema,
    explanations: explanationsSchema.optional(),
    /** Version of the draft that was edited; null or absent for the first save. */
    version: z.int().positive().nullable().optional(),
  }),
  reply: z.strictObject({
    version: z.int().positive(),
    savedAt: z.iso.datetime(),
    /** Sequence of the form's last event, for `basedOn`: the first save starts the form. */
    sequence: z.int().positive().nullable(),
  }),
  status: 200,
  problems: [
    "enterprise/not-found",
    "year/not-found",
    "form/not-found",
    "campaign/not-open",
    "campaign/closed",
    "campaign/final",
    "answers/invalid",
    "draft/changed",
  ],
} as const satisfies ApiContract;
