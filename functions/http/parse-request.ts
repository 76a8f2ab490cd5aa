import * as z from "zod";
import { callerHops } from "#functions/http/caller-address.ts";
import { readFileBody, readJsonBody } from "#functions/http/read-body.ts";
import type { ApiEvent, Idempotency, RequestOf } from "#functions/http/request.ts";
import { requestErrors } from "#functions/http/request-errors.ts";
import { sha256 } from "#functions/platform/digest.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { Problem, type ProblemCode } from "#shared/api/problem.ts";
import { canonicalJson } from "#shared/records/canonical-json.ts";
import type { Locale } from "#shared/text/locale.ts";

/** Path parameters that name a thing: one that cannot exist is answered as one that does not. */
const missing = {
  bin: "enterprise/not-found",
  year: "year/not-found",
  form: "form/not-found",
} as const satisfies Record<string, ProblemCode>;

/**
 * A request by its contract, every schema strict.
 *
 * @throws Problem `request/invalid` naming everything that does not fit, a 404 for a path that
 *   cannot name anything, and those of the body and the idempotency key.
 */
export function parseRequest<Contract extends ApiContract>(
  contract: Contract,
  event: ApiEvent,
  locale: Locale,
): RequestOf<Contract> {
  const params = parsePath(contract, event, locale);
  const query = parsePart(contract.query ?? noQuery, event.queryStringParameters ?? {}, locale);
  const key = needsKey(contract, event) ? readIdempotencyKey(event) : undefined;
  const json = contract.body === undefined ? undefined : readJsonBody(event);
  const body = contract.body && parsePart(contract.body, json, locale);
  return {
    params,
    query,
    body: contract.file === undefined ? body : readFileBody(event, contract.file),
    locale,
    caller: event.caller,
    idempotency: key === undefined ? undefined : idempotencyOf(event, key, json),
    hops: callerHops(event),
  } as RequestOf<Contract>;
}

const noQuery = z.strictObject({});

/** Issues carry what was sent, so that what is absent is told from what is of the wrong type. */
const tellingAbsent = { reportInput: true } as const;

function parsePath({ params }: ApiContract, event: ApiEvent, locale: Locale): unknown {
  if (params === undefined) return undefined;
  const parsed = params.safeParse(event.pathParameters ?? {}, tellingAbsent);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  for (const [name, code] of Object.entries(missing)) {
    if (wrong.has(name)) throw new Problem(code);
  }
  throw new Problem("request/invalid", { errors: requestErrors(parsed.error.issues, locale) });
}

function parsePart(schema: z.ZodType, value: unknown, locale: Locale): unknown {
  const parsed = schema.safeParse(value, tellingAbsent);
  if (parsed.success) return parsed.data;
  throw new Problem("request/invalid", { errors: requestErrors(parsed.error.issues, locale) });
}

/** One that may be sent, and is, must be as good as one that must be. */
function needsKey({ idempotencyKey }: ApiContract, { headers }: ApiEvent): boolean {
  if (idempotencyKey === "optional") return headers["idempotency-key"] !== undefined;
  return idempotencyKey === "required";
}

function readIdempotencyKey(event: ApiEvent): string {
  const key = event.headers["idempotency-key"] ?? "";
  if (!/^[\x20-\x7e]{1,200}$/.test(key)) throw new Problem("request/idempotency-key-needed");
  return key;
}

function idempotencyOf(event: ApiEvent, key: string, body: unknown): Idempotency {
  const { method, path } = event.requestContext.http;
  return { key, requestHash: requestHashOf({ actor: event.caller?.id ?? "", method, path, body }) };
}

type Asked = {
  readonly actor: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
};

/** What was asked for: equal for the same request of the same person, whatever the key order. */
export function requestHashOf(asked: Asked): string {
  return sha256(canonicalJson(asked));
}
