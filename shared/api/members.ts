import * as z from "zod";
import { enterpriseParamsSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { binSchema } from "#shared/law/bin-schema.ts";

/** Names a member within their enterprise; says nothing of who it is. */
export const memberIdSchema = z.string().regex(/^[0-9a-f]{16}$/);

const memberSchema = z.strictObject({
  member: memberIdSchema,
  since: z.iso.datetime(),
  /** How they became one: by the code of the department's letter, by an invitation, otherwise. */
  grantedBy: z.enum(["enrolment-code", "invitation", "other"]),
});
export type Member = z.infer<typeof memberSchema>;

const membersSchema = z.strictObject({
  /** Longest here first. */
  members: z.array(memberSchema),
});

export const listMembersContract = {
  id: "list-members",
  summary: "Who may file for an enterprise, without names and e-mails",
  method: "GET",
  path: "/api/enterprises/{bin}/members",
  action: "member/list",
  answeredBy: "register",
  params: enterpriseParamsSchema,
  reply: membersSchema,
  status: 200,
  problems: ["enterprise/not-found"],
} as const satisfies ApiContract;

export const removeMemberContract = {
  id: "remove-member",
  summary: "End a membership at once; the reply is who is left. Gone already is done, too",
  method: "POST",
  path: "/api/enterprises/{bin}/members/{member}/removal",
  action: "member/remove",
  answeredBy: "register",
  params: z.strictObject({ bin: binSchema, member: memberIdSchema }),
  reply: membersSchema,
  status: 200,
  audit: "change",
  problems: ["enterprise/not-found", "request/busy"],
} as const satisfies ApiContract;
