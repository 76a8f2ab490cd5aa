import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type * as z from "zod";
import type { Caller } from "#functions/auth/guard.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import type { Locale } from "#shared/text/locale.ts";

/** What the gateway hands over, with what the middleware in front found out. */
export type ApiEvent = APIGatewayProxyEventV2 & {
  readonly requestContext: {
    readonly authorizer?: {
      readonly jwt?: { readonly claims?: Readonly<Record<string, unknown>> };
    };
  };
  caller?: Caller;
  locale?: Locale;
};

/** What a request says of where it came from. */
export type CallerHops = {
  /** The other end of the gateway's connection: certain, but the distribution for most people. */
  readonly connection: string;
  /** The person's address as the distribution saw it, if it was the distribution. */
  readonly claimed?: string | undefined;
  /** The word by which the distribution makes itself known; anything, from anybody else. */
  readonly word?: string | undefined;
};

/** The caller's `Idempotency-Key` and SHA-256 over actor, method, path and canonical body. */
export type Idempotency = { readonly key: string; readonly requestHash: string };

/** A file as it was sent. */
export type UploadedFile = { readonly mediaType: string; readonly bytes: Uint8Array };

type OutputOf<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

type IdempotencyOf<Key> = Key extends "required"
  ? Idempotency
  : Key extends "optional"
    ? Idempotency | undefined
    : undefined;

/** A request that is allowed and fits its contract: all a use case gets to see of HTTP. */
export type RequestOf<Contract extends ApiContract> = {
  readonly params: OutputOf<Contract["params"]>;
  readonly query: OutputOf<Contract["query"]>;
  readonly body: Contract extends { file: object } ? UploadedFile : OutputOf<Contract["body"]>;
  readonly caller: Contract["action"] extends "anyone" ? undefined : Caller;
  readonly idempotency: IdempotencyOf<Contract["idempotencyKey"]>;
  /** Language to answer in. */
  readonly locale: Locale;
  /** Where the request came from, for counting tries. */
  readonly hops: CallerHops;
};

export type ReplyOf<Contract extends ApiContract> = z.input<Contract["reply"]>;
