import * as z from "zod";
import { enterpriseParamsSchema, yearParamSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { sizeClasses } from "#shared/register/size-class.ts";

export const enterpriseViewSchema = z.strictObject({
  bin: z.string(),
  name: z.strictObject({ kk: z.string(), ru: z.string() }),
  /** KATO code. */
  district: z.string(),
  oked: z.string(),
  /** Section letter A-U. */
  industry: z.string(),
  headcount: z.int().nonnegative(),
  sizeClass: z.enum(sizeClasses),
  inScope: z.boolean(),
  /** The year of the frame these are of. */
  year: z.int(),
  /** Every year in whose frame the enterprise is, oldest first. */
  years: z.array(z.int()),
  outOfScopeReason: z.string().optional(),
  quotaAssigned: z
    .strictObject({ count: z.int().nonnegative(), decree: z.string(), from: z.iso.date() })
    .optional(),
});
export type EnterpriseView = z.infer<typeof enterpriseViewSchema>;

export const readEnterpriseContract = {
  id: "read-enterprise",
  summary: "An enterprise as the register has it for a year (default: the latest)",
  method: "GET",
  path: "/api/enterprises/{bin}",
  action: "enterprise/read",
  answeredBy: "returns",
  params: enterpriseParamsSchema,
  query: z.strictObject({ year: yearParamSchema.optional() }),
  reply: enterpriseViewSchema,
  status: 200,
  problems: ["enterprise/not-found", "year/not-found"],
} as const satisfies ApiContract;
