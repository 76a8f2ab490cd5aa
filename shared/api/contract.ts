import type * as z from "zod";
import type { Action } from "#shared/api/policy.ts";
import type { ProblemCode } from "#shared/api/problem.ts";

/** No PATCH or DELETE: a thing is put as a whole, and what ends it is an act of its own. */
export type HttpMethod = "GET" | "PUT" | "POST";

/** File name under `functions/entrypoints` of the function that answers a contract. */
export type ApiFunctionName =
  | "public"
  | "account"
  | "returns"
  | "filing"
  | "review"
  | "receipts"
  | "receipt-pdf"
  | "campaigns"
  | "monitor"
  | "progress"
  | "figures"
  | "imports"
  | "register"
  | "outreach"
  | "exports"
  | "people";

/** What an officer's request leaves in the audit list: what it did with what enterprises said. */
export const auditKinds = ["read", "download", "decision", "change"] as const;
export type AuditKind = (typeof auditKinds)[number];

/**
 * One endpoint. The browser's client, the handler, the route and the authoriser of the deployed
 * API and `GET /api/openapi.json` are all made from this one value, so they cannot disagree.
 */
export type ApiContract = {
  readonly id: string;
  readonly summary: string;
  readonly method: HttpMethod;
  /** As API Gateway writes it: `/api/enterprises/{bin}`. */
  readonly path: `/api/${string}`;
  /** Row of the policy table, or `anyone` for a route without sign-in. */
  readonly action: Action | "anyone";
  readonly answeredBy: ApiFunctionName;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** A body that is a file and not JSON. */
  readonly file?: { readonly mediaTypes: readonly string[]; readonly largestBytes: number };
  /** The reply goes through it: a field it does not name cannot leave. */
  readonly reply: z.ZodType;
  /**
   * Media types of a reply that is not JSON but a file, which the reply holds as base64. Which one
   * it is, when there are several, the use case says in the header `content-type`.
   */
  readonly produces?: readonly [string, ...string[]];
  /** When all is done; a use case may say 202 when something remains. */
  readonly status: 200 | 201;
  /** Whether `Idempotency-Key` must, or may, be sent. */
  readonly idempotencyKey?: "required" | "optional";
  /** Kept in the audit list when an officer asks, refused or not. */
  readonly audit?: AuditKind;
  /** What it can be refused for, beyond what every endpoint can be. */
  readonly problems: readonly ProblemCode[];
};
