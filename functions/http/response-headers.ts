import type { Locale } from "#shared/text/locale.ts";

/** What every answer of ours carries: private, never kept, never guessed at. */
export function responseHeaders(locale: Locale): Readonly<Record<string, string>> {
  return {
    "cache-control": "no-store",
    "content-language": locale,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}
