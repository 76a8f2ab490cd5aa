import { fillText, formatCount, pluralOf } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

/** Texts by plural category; Kazakh nouns do not change after a number and need `other` alone. */
export type PluralText = {
  readonly other: string;
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
};

export type DeadlineWords = {
  /** With `{count}`. */
  readonly left: PluralText;
  readonly today: string;
  readonly passed: PluralText;
};

/** Whole days from one day to another; negative when it has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** How long is left, in words: "12 days left", "today is the last day", "3 days late". */
export function daysLeftText(locale: Locale, days: number, words: DeadlineWords): string {
  if (days === 0) return words.today;
  return pluralText(locale, days > 0 ? words.left : words.passed, Math.abs(days));
}

/** The text of a count's plural category, with `{count}` filled in. */
export function pluralText(locale: Locale, texts: PluralText, count: number): string {
  const text = texts[pluralOf(locale, count)] ?? texts.other;
  return fillText(text, { count: formatCount(locale, count) });
}
