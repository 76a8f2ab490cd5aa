import * as z from "zod";
import { agreement } from "#shared/agreements/current.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { localeSchema } from "#shared/text/locale-schema.ts";

/** Roles that the department gives; members of enterprises enrol with their code. */
export const invitedRoles = ["officer", "inspector", "party"] as const;
export const invitedRoleSchema = z.enum(invitedRoles);
export type InvitedRole = z.infer<typeof invitedRoleSchema>;

const partySchema = z.string().refine((id) => agreement.parties.some((party) => party.id === id));

const placeShape = {
  role: invitedRoleSchema,
  /** The party that a party reporter speaks for; of no other role. */
  party: partySchema.optional(),
};

const personSchema = z.strictObject({
  ...placeShape,
  /** Subject of the sign-in. */
  subject: z.string(),
  /** As whoever invited them wrote it. */
  name: z.string().optional(),
  since: z.iso.datetime(),
  /** Name of the officer who invited them, where that is known. */
  grantedBy: z.string().optional(),
  isYou: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;

const pendingSchema = z.strictObject({
  ...placeShape,
  id: z.string(),
  name: z.string(),
  email: z.string(),
  language: localeSchema,
  createdAt: z.iso.datetime(),
  createdBy: z.string().optional(),
  expiresAt: z.iso.datetime(),
});
export type PendingInvitation = z.infer<typeof pendingSchema>;

export const listPeopleContract = {
  id: "list-people",
  summary: "Officers, inspectors and party reporters, and whom an invitation is on its way to",
  method: "GET",
  path: "/api/people",
  action: "people/read",
  answeredBy: "people",
  reply: z.strictObject({
    /** By role, longest here first. */
    people: z.array(personSchema),
    /** Neither used nor withdrawn, newest first; those that have expired stay to be sent again. */
    invitations: z.array(pendingSchema),
  }),
  status: 200,
  problems: [],
} as const satisfies ApiContract;

/** Who is invited, to what, and in which language the letter is. */
export const invitationRequestSchema = z
  .strictObject({
    ...placeShape,
    name: z.string().trim().min(1).max(100),
    email: z.string().trim().max(200).pipe(z.email()),
    language: localeSchema,
  })
  .refine(({ role, party }) => (role === "party") === (party !== undefined), { path: ["party"] });

export const invitePersonContract = {
  id: "invite-person",
  summary: "Send somebody a link of their own to a role; sent again, it voids the last one",
  method: "POST",
  path: "/api/people/invitations",
  action: "people/change",
  answeredBy: "people",
  body: invitationRequestSchema,
  reply: z.strictObject({
    id: z.string(),
    expiresAt: z.iso.datetime(),
    /** Only when the letter could not be sent, to be handed over in another way. Shown once. */
    link: z.string().optional(),
  }),
  status: 201,
  audit: "change",
  problems: ["request/busy"],
} as const satisfies ApiContract;

export const revokeInvitationContract = {
  id: "revoke-invitation",
  summary: "Void an invitation that nobody has accepted yet",
  method: "POST",
  path: "/api/people/invitations/{id}/revocation",
  action: "people/change",
  answeredBy: "people",
  params: z.strictObject({ id: z.string().min(1).max(64) }),
  reply: z.strictObject({ id: z.string() }),
  status: 200,
  audit: "change",
  problems: ["invitation/not-found", "request/busy"],
} as const satisfies ApiContract;

export const removePersonContract = {
  id: "remove-person",
  summary: "Take a role away; counts from the person's next request. Gone already is done, too",
  method: "POST",
  path: "/api/people/{role}/{subject}/removal",
  action: "people/change",
  answeredBy: "people",
  params: z.strictObject({ role: invitedRoleSchema, subject: z.string().min(1).max(200) }),
  reply: z.strictObject({ role: invitedRoleSchema, subject: z.string() }),
  status: 200,
  audit: "change",
  problems: ["people/yourself", "request/busy"],
} as const satisfies ApiContract;

/** What the link of an invitation carries in its fragment. */
const tokenBodySchema = z.strictObject({ token: z.string().min(1).max(200) });

const invitedSchema = z.strictObject(placeShape);
export type Invited = z.infer<typeof invitedSchema>;

export const readInvitationContract = {
  id: "read-invitation",
  summary: "What a link invites to, before it is accepted",
  method: "POST",
  path: "/api/invitations/reading",
  action: "invitation/use",
  answeredBy: "people",
  body: tokenBodySchema,
  reply: z.strictObject({ ...placeShape, name: z.string(), expiresAt: z.iso.datetime() }),
  status: 200,
  problems: ["invitation/not-recognised"],
} as const satisfies ApiContract;

export const acceptInvitationContract = {
  id: "accept-invitation",
  summary: "Take the role that a link invites to; once, but the same person may send it again",
  method: "POST",
  path: "/api/invitations/acceptance",
  action: "invitation/use",
  answeredBy: "people",
  body: tokenBodySchema,
  reply: invitedSchema,
  status: 201,
  problems: ["invitation/not-recognised", "invitation/other-party", "request/busy"],
} as const satisfies ApiContract;
