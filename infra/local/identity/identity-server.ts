import type { IncomingMessage, ServerResponse } from "node:http";
import type Provider from "oidc-provider";
import { errors } from "oidc-provider";
import { readBody } from "#infra/local/http/read-body.ts";
import { userNamePattern } from "#infra/local/identity/access-token.ts";
import { demoUsers } from "#infra/local/identity/demo-users.ts";
import { brokenPage } from "#infra/local/identity/other-pages.ts";
import { pagePolicy } from "#infra/local/identity/page.ts";
import { pageLocale } from "#infra/local/identity/page-locale.ts";
import { otherChoice, signInPage } from "#infra/local/identity/sign-in-page.ts";
import type { Locale } from "#shared/text/locale.ts";

export type AnswerIdentity = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const greatestFormBytes = 10_000;

/** Answers everything under the issuer's path: the protocol, and the page where a user is chosen. */
export function identityServer(provider: Provider, issuer: string): AnswerIdentity {
  const mountPath = new URL(issuer).pathname;
  const protocol = provider.callback();
  return async (request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    if (url.pathname.startsWith(`${mountPath}/sign-in/`)) {
      await answerSignIn(provider, request, response, url);
      return;
    }
    // The provider finds its mount path by comparing the two.
    Object.assign(request, { originalUrl: request.url });
    request.url = (request.url ?? "/").slice(mountPath.length) || "/";
    await protocol(request, response);
  };
}

async function answerSignIn(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const wished = url.searchParams.get("lang");
  const details = await findInteraction(provider, request, response);
  const uiLocales = details?.params["ui_locales"];
  const locale = pageLocale(
    wished,
    typeof uiLocales === "string" ? uiLocales : "",
    request.headers["accept-language"],
  );
  if (details === undefined) return send(response, 400, brokenPage(locale));
  const addressIn = (other: Locale) => `${url.pathname}?lang=${other}`;
  if (request.method !== "POST") return send(response, 200, signInPage({ locale, addressIn }));
  const form = new URLSearchParams((await readBody(request, greatestFormBytes))?.toString());
  const choice = form.get("user") ?? "";
  const name = form.get("name") ?? "";
  const accountId = userOf(choice, name);
  if (accountId === undefined) {
    return send(response, 400, signInPage({ locale, addressIn, refused: { choice, name } }));
  }
  await provider.interactionFinished(request, response, { login: { accountId } });
}

/** Absent: the interaction is over, or it was begun in another browser. */
async function findInteraction(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
) {
  try {
    return await provider.interactionDetails(request, response);
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined;
    throw error;
  }
}

/** A name that was typed counts only when it was chosen to type one. */
function userOf(choice: string, name: string): string | undefined {
  if (demoUsers.some((user) => user === choice)) return choice;
  const typed = name.trim().toLowerCase();
  return choice === otherChoice && userNamePattern.test(typed) ? typed : undefined;
}

function send(response: ServerResponse, status: number, body: string): void {
  response
    .writeHead(status, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": pagePolicy,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    })
    .end(body);
}
