import type { ProblemCode, ProblemError } from "#shared/api/problem.ts";

/**
 * Refusals that never reached our own code or came without its words:
 * - `client/unreachable` no answer at all: no connection, or it broke off
 * - `client/unexpected` an answer that is not ours: a gateway's error page, an unknown route
 * - `client/too-many` the gateway slowed us down
 * - `session/expired` the sign-in has ended and could not be renewed silently
 */
export type ClientProblemCode =
  | "client/unreachable"
  | "client/unexpected"
  | "client/too-many"
  | "session/expired";

/** A refusal as a value: what a page shows, and what it can act on. */
export type ApiProblem = {
  readonly type: ProblemCode | ClientProblemCode;
  /** 0 when there was no answer. */
  readonly status: number;
  /** In the language in use. */
  readonly title: string;
  /** Everything wrong at once, in words; empty when it is not about single fields. */
  readonly errors: readonly ProblemError[];
  /** Further members of the problem document, such as the event that was overlooked. */
  readonly members: Readonly<Record<string, unknown>>;
  /** When trying again makes sense. */
  readonly retryAfterSeconds?: number;
};

/** What a call comes back with; it never throws because of an answer or of its absence. */
export type Answered<Reply> =
  | { readonly ok: true; readonly reply: Reply; readonly replayed: boolean }
  | { readonly ok: false; readonly problem: ApiProblem };

export type ClientWords = Readonly<Record<ClientProblemCode, string>>;

export const clientProblem = (
  type: ClientProblemCode,
  status: number,
  words: ClientWords,
): ApiProblem => ({ type, status, title: words[type], errors: [], members: {} });

/**
 * Whether the same call may come through later by itself: no answer, too many calls, a fault. A
 * refusal for good is not asked about again.
 */
export const mayPass = ({ type, status }: ApiProblem): boolean =>
  type !== "session/expired" && (status === 0 || status >= 429);

/** Turns any refusing answer into a problem; a body that is not ours becomes words of ours. */
export async function problemOf(response: Response, words: ClientWords): Promise<ApiProblem> {
  const retryAfter = Number(response.headers.get("retry-after"));
  const waits = retryAfter > 0 ? { retryAfterSeconds: retryAfter } : {};
  const isOurs = response.headers.get("content-type")?.startsWith("application/problem+json");
  const body = isOurs ? await bodyOf(response) : undefined;
  if (body === undefined) {
    return { ...clientProblem(codeOf(response.status), response.status, words), ...waits };
  }
  const { type, status, title, errors, ...members } = body;
  return {
    type: type as ProblemCode,
    status: typeof status === "number" ? status : response.status,
    title: String(title),
    errors: Array.isArray(errors) ? errors : [],
    members,
    ...waits,
  };
}

const codeOf = (status: number): ClientProblemCode => {
  if (status === 401) return "session/expired";
  return status === 429 ? "client/too-many" : "client/unexpected";
};

async function bodyOf(response: Response): Promise<Record<string, unknown> | undefined> {
  try {
    const body: unknown = await response.json();
    return isProblem(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

const isProblem = (body: unknown): body is Record<string, unknown> =>
  typeof body === "object" && body !== null && "type" in body && "title" in body;
