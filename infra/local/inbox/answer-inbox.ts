import type { IncomingMessage } from "node:http";
import type { HttpReply } from "#infra/local/gateway/gateway-reply.ts";
import { pageLocale } from "#infra/local/identity/page-locale.ts";
import { letterPage, listPage, missingPage } from "#infra/local/inbox/inbox-page.ts";
import { findLetter, listLetters } from "#infra/local/inbox/kept-letters.ts";
import type { Locale } from "#shared/text/locale.ts";

export const inboxPath = "/inbox/";

/** A letter's own page may carry styles; nothing of it may run, load or send. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Pages of the letters that were kept instead of being sent; undefined for any other address. */
export function answerInbox(
  { method, url = "", headers }: IncomingMessage,
  folder: string,
): HttpReply | undefined {
  const [pathname = "", query] = url.split("?");
  if (!pathname.startsWith(inboxPath)) return undefined;
  if (method !== "GET" && method !== "HEAD") return reply(405, "");
  const locale = pageLocale(new URLSearchParams(query).get("lang"), headers["accept-language"]);
  const addressIn = (other: Locale) => `${pathname}?lang=${other}`;
  const asked = { locale, addressIn };
  const id = pathname.slice(inboxPath.length);
  if (id === "") return reply(200, listPage(asked, listLetters(folder)));
  const letter = findLetter(folder, id);
  return letter === undefined
    ? reply(404, missingPage(asked))
    : reply(200, letterPage(asked, letter));
}

function reply(status: number, html: string): HttpReply {
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
    body: Buffer.from(html),
  };
}
