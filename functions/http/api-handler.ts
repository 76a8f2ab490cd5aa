import middy, { type MiddlewareObj } from "@middy/core";
import httpHeaderNormalizer from "@middy/http-header-normalizer";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Account } from "#functions/auth/account-repository.ts";
import { admit } from "#functions/auth/guard.ts";
import { type AddToAudit, audited } from "#functions/http/audited.ts";
import type { Endpoint } from "#functions/http/endpoint.ts";
import { localeOfHeader } from "#functions/http/locale-of-request.ts";
import { problemResponse } from "#functions/http/problem-response.ts";
import type { ApiEvent } from "#functions/http/request.ts";
import { type Clock, systemClock } from "#functions/platform/clock.ts";
import { type Logger, logger as processLogger } from "#functions/platform/logger.ts";
import { Problem } from "#shared/api/problem.ts";

type Result = APIGatewayProxyStructuredResultV2;

export type ApiHandlerDependencies = {
  /** Reads memberships and language on every request; absent for functions that anyone may call. */
  readonly readAccount?: (sub: string) => Promise<Account>;
  /** Needed by functions with an audited contract. */
  readonly addToAudit?: AddToAudit;
  /** Tells the audit list when. */
  readonly now?: Clock;
  readonly logger?: Logger;
};

/**
 * The Lambda function that answers several contracts, told apart by the route that the gateway
 * matched. Outermost first: problem to response, headers, who is calling and whether they may.
 */
export function apiHandler(
  endpoints: readonly Endpoint[],
  { readAccount, addToAudit, now = systemClock, logger = processLogger }: ApiHandlerDependencies,
) {
  const byRoute = new Map(endpoints.map((each) => [routeOf(each), each]));
  return middy<ApiEvent, Result>()
    .use(problemResponse(logger))
    .use(httpHeaderNormalizer())
    .use(authorise(byRoute, readAccount))
    .handler(async (event: ApiEvent): Promise<Result> => {
      const { contract, run } = findEndpoint(byRoute, event);
      return audited({ contract, event, addToAudit, now }, () => run(event, event.locale ?? "kk"));
    });
}

function routeOf({ contract }: Endpoint): string {
  return `${contract.method} ${contract.path}`;
}

/** The gateway sends only routes it has; another one is a fault of the deployment. */
function findEndpoint(byRoute: ReadonlyMap<string, Endpoint>, { routeKey }: ApiEvent): Endpoint {
  const found = byRoute.get(routeKey);
  if (found === undefined) throw new RangeError(`no endpoint for ${routeKey}`);
  return found;
}

/** Everything is refused before a word of the body is looked at. */
function authorise(
  byRoute: ReadonlyMap<string, Endpoint>,
  readAccount: ApiHandlerDependencies["readAccount"],
) {
  return {
    before: async ({ event }) => {
      const { action } = findEndpoint(byRoute, event).contract;
      const preferred = localeOfHeader(event.headers["accept-language"]);
      event.locale = preferred ?? "kk";
      if (action === "anyone") return;
      const id = event.requestContext.authorizer?.jwt?.claims?.["sub"];
      if (typeof id !== "string" || id === "" || readAccount === undefined) {
        throw new Problem("access/unknown-caller");
      }
      const account = await readAccount(id);
      event.locale = preferred ?? account.language ?? "kk";
      event.caller = admit({ id, account, action, bin: event.pathParameters?.["bin"] });
    },
  } satisfies MiddlewareObj<ApiEvent, Result>;
}
