import type * as z from "zod";
import type { Action } from "#shared/api/policy.ts";
import type { ProblemCode } from "#shared/api/problem.ts";

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
  | "progress";

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
  /** The reply goes through it: a field it does not name cannot leave. */
  readonly reply: z.ZodType;
  /** Media type of a reply that is not JSON. */
  readonly produces?: "application/pdf";
  readonly status: 200 | 201;
  /** Whether `Idempotency-Key` must be sent. */
  readonly idempotencyKey?: "required";
  /** What it can be refused for, beyond what every endpoint can be. */
  readonly problems: readonly ProblemCode[];
};
