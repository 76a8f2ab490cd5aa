import type { InvitedRole } from "#shared/api/people.ts";
import type { Locale } from "#shared/text/locale.ts";

/** An invitation as far as it is typed; empty is not answered. */
export type TypedInvitation = {
  readonly role: InvitedRole | "";
  readonly party: string;
  readonly name: string;
  readonly email: string;
  readonly language: Locale | "";
};

export const nothingTyped: TypedInvitation = {
  role: "",
  party: "",
  name: "",
  email: "",
  language: "",
};

export const invitationFields = ["role", "party", "name", "email", "language"] as const;
export type InvitationField = (typeof invitationFields)[number];

/** What is wrong with each field, in words. */
export type InvitationErrors = Partial<Readonly<Record<InvitationField, string>>>;

export type InvitationBody = {
  readonly role: InvitedRole;
  readonly party?: string;
  readonly name: string;
  readonly email: string;
  readonly language: Locale;
};

/** What can be sent, or the fields to mend in the order of the page. */
export function readInvitation(
  typed: TypedInvitation,
): { readonly body: InvitationBody } | { readonly missing: readonly InvitationField[] } {
  const { role, party, language } = typed;
  const name = typed.name.trim();
  const email = typed.email.trim();
  const isGiven: Readonly<Record<InvitationField, boolean>> = {
    role: role !== "",
    party: role !== "party" || party !== "",
    name: name !== "",
    // The server judges finely; here a slip is caught before it is sent.
    email: /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email),
    language: language !== "",
  };
  const missing = invitationFields.filter((field) => !isGiven[field]);
  if (missing.length > 0 || role === "" || language === "") return { missing };
  return { body: { role, ...(role === "party" && { party }), name, email, language } };
}
