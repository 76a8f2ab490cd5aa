import * as z from "zod";
import { returnsParamsSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { objectionKinds, objectionViewSchema } from "#shared/api/list-returns.ts";
import { binSchema } from "#shared/law/bin-schema.ts";

export const raiseObjectionContract = {
  id: "raise-objection",
  summary: "Say that the year's obligation is not this enterprise's; an officer decides",
  method: "POST",
  path: "/api/enterprises/{bin}/returns/{year}/objection",
  action: "objection/raise",
  answeredBy: "filing",
  params: returnsParamsSchema,
  body: z.strictObject({
    kind: z.enum(objectionKinds),
    /** Needed for `merged`, refused otherwise. */
    mergedInto: binSchema.optional(),
    note: z.string().trim().min(1).max(1000).optional(),
  }),
  reply: objectionViewSchema,
  status: 201,
  problems: [
    "enterprise/not-found",
    "year/not-found",
    "campaign/final",
    "objection/invalid",
    "objection/already-raised",
  ],
} as const satisfies ApiContract;
