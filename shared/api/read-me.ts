import * as z from "zod";
import type { ApiContract } from "#shared/api/contract.ts";
import { roles } from "#shared/api/policy.ts";
import { localeSchema } from "#shared/text/locale-schema.ts";

export const membershipSchema = z.strictObject({
  role: z.enum(roles),
  /** The enterprise a member files for. */
  bin: z.string().optional(),
  /** The party a party reporter speaks for. */
  party: z.string().optional(),
});
export type Membership = z.infer<typeof membershipSchema>;

export const readMeContract = {
  id: "read-me",
  summary: "The caller's language and memberships",
  method: "GET",
  path: "/api/me",
  action: "account/read",
  answeredBy: "account",
  reply: z.strictObject({ language: localeSchema, memberships: z.array(membershipSchema) }),
  status: 200,
  problems: [],
} as const satisfies ApiContract;
