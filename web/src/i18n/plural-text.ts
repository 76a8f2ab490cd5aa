import { fillText, formatCount, pluralOf } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

/** Texts by plural category; Kazakh nouns do not change after a number and need `other` alone. */
export type PluralText = {
  readonly other: string;
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
};

/** The text of a count's plural category, with `{count}` filled in. */
export function pluralText(locale: Locale, texts: PluralText, count: number): string {
  const text = texts[pluralOf(locale, count)] ?? texts.other;
  return fillText(text, { count: formatCount(locale, count) });
}
