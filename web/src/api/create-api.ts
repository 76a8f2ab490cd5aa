import type * as z from "zod";
import type { ApiContract } from "#shared/api/contract.ts";
import type { Locale } from "#shared/text/locale.ts";
import { type Answered, type ClientWords, clientProblem, problemOf } from "#web/api/api-problem.ts";
import type { Endpoint } from "#web/api/endpoints.ts";

type InputOf<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;
type Keys<Schema> = Schema extends z.ZodType ? keyof z.input<Schema> : never;

/** Parts of a path or query: numbers are written out. */
type Written<Schema> = { readonly [Key in Keys<Schema>]: string | number };

/** What a call has to say: exactly the parts that its contract names. */
export type CallOf<Contract extends ApiContract> = {
  readonly signal?: AbortSignal;
} & (Contract extends { params: infer Params } ? { readonly params: Written<Params> } : unknown) &
  (Contract extends { query: infer Query }
    ? { readonly query?: Partial<Written<Query>> }
    : unknown) &
  (Contract extends { body: infer Body } ? { readonly body: InputOf<Body> } : unknown) &
  (Contract extends { file: object } ? { readonly file: Blob } : unknown) &
  (Contract extends { idempotencyKey: "required" }
    ? { readonly idempotencyKey: string }
    : { readonly idempotencyKey?: string });

/** A PDF comes as a `Blob`, everything else as the JSON that the contract names. */
export type ReplyOf<Contract extends ApiContract> = Contract extends { produces: readonly string[] }
  ? Blob
  : z.output<Contract["reply"]>;

type Parts = {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  /** Sent byte by byte, in the place of a JSON body. */
  readonly file?: Blob;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
};

export type ApiDependencies = {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  /** Undefined when nobody is signed in. */
  readonly accessToken: () => Promise<string | undefined>;
  /** Gets a new token after a refusal; undefined when that is not possible without the person. */
  readonly renew: () => Promise<string | undefined>;
  /** Called once the sign-in has ended: what the person typed must stay where it is. */
  readonly onExpired: () => void;
  readonly locale: () => Locale;
  readonly words: () => ClientWords;
};

/** The only place that talks to the server. */
export function createApi(dependencies: ApiDependencies) {
  return <Contract extends ApiContract>(endpoint: Endpoint<Contract>) =>
    async (
      ...[call]: Record<never, never> extends CallOf<Contract>
        ? [call?: CallOf<Contract>]
        : [call: CallOf<Contract>]
    ): Promise<Answered<ReplyOf<Contract>>> => {
      const parts: Parts = call ?? {};
      return ask<Contract>(dependencies, endpoint, parts).catch((reason: unknown) => {
        if (parts.signal?.aborted) throw reason;
        const problem = clientProblem("client/unreachable", 0, dependencies.words());
        return { ok: false, problem };
      });
    };
}

async function ask<Contract extends ApiContract>(
  dependencies: ApiDependencies,
  endpoint: Endpoint<Contract>,
  parts: Parts,
): Promise<Answered<ReplyOf<Contract>>> {
  return answeredOf<Contract>(dependencies, await sendRenewing(dependencies, endpoint, parts));
}

type MethodAndPath = { readonly method: string; readonly path: string };

/** A refused token is renewed once, silently; the second refusal stands. */
async function sendRenewing(
  dependencies: ApiDependencies,
  endpoint: MethodAndPath,
  parts: Parts,
): Promise<Response> {
  const send = (token: string | undefined) =>
    dependencies.fetch(pathOf(endpoint.path, parts), {
      method: endpoint.method,
      headers: headersOf(parts, dependencies.locale(), token),
      body: parts.file ?? (parts.body === undefined ? null : JSON.stringify(parts.body)),
      cache: "no-store",
      signal: parts.signal ?? null,
    });
  const first = await send(await dependencies.accessToken());
  if (first.status !== 401) return first;
  const renewed = await dependencies.renew();
  return renewed === undefined ? first : send(renewed);
}

async function answeredOf<Contract extends ApiContract>(
  dependencies: ApiDependencies,
  response: Response,
): Promise<Answered<ReplyOf<Contract>>> {
  if (!response.ok) {
    const problem = await problemOf(response, dependencies.words());
    if (response.status === 401) dependencies.onExpired();
    return { ok: false, problem };
  }
  const isJson = response.headers.get("content-type")?.includes("json");
  const reply = (isJson ? await response.json() : await response.blob()) as ReplyOf<Contract>;
  return { ok: true, reply, replayed: response.headers.get("idempotent-replayed") === "true" };
}

export function pathOf(path: string, { params = {}, query = {} }: Parts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name] ?? "")),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size === 0 ? filled : `${filled}?${search}`;
}

function headersOf(parts: Parts, locale: Locale, token: string | undefined): HeadersInit {
  return {
    accept: "application/json, application/problem+json, application/pdf",
    "accept-language": locale,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(parts.body === undefined ? {} : { "content-type": "application/json" }),
    ...(parts.file === undefined ? {} : { "content-type": "application/octet-stream" }),
    ...(parts.idempotencyKey === undefined ? {} : { "idempotency-key": parts.idempotencyKey }),
  };
}
