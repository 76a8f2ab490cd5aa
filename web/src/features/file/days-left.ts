import type { Locale } from "#shared/text/locale.ts";
import { type PluralText, pluralText } from "#web/i18n/plural-text.ts";

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
