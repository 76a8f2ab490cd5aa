import { randomBytes, timingSafeEqual } from "node:crypto";
import { sha256 } from "#functions/platform/digest.ts";

/** The two halves of what an invitation's link carries: whom it is to, and 256 random bits. */
export type InvitationToken = { readonly recipient: string; readonly secret: string };

export type Recipient = {
  readonly role: string;
  readonly party?: string | undefined;
  readonly email: string;
};

/** One place for each role and e-mail, however its letters are written. */
export function recipientOf({ role, party = "", email }: Recipient): string {
  return sha256(`${role}|${party}|${email.toLowerCase()}`).slice(0, 32);
}

export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

export function tokenOf({ recipient, secret }: InvitationToken): string {
  return `${recipient}.${secret}`;
}

/** Undefined for what cannot be a token. */
export function readToken(token: string): InvitationToken | undefined {
  const [, recipient, secret] = /^([0-9a-f]{32})\.([\w-]{43})$/.exec(token.trim()) ?? [];
  return recipient === undefined || secret === undefined ? undefined : { recipient, secret };
}

/** Compares in constant time, so that the time taken tells nothing about how much was right. */
export function isSecretOf(secretHash: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(secretHash), Buffer.from(sha256(secret)));
}
