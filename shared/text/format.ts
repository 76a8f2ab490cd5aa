import { almatyClockOf } from "#shared/text/almaty-time.ts";
import { roundDecimal } from "#shared/text/decimal.ts";
import type { Locale } from "#shared/text/locale.ts";
import { monthNames, shortEnglishMonths } from "#shared/text/months.ts";

/*
 * Own patterns instead of Intl: Chromium has no Kazakh data and prints `1,234.5` and `2026 M03 5`.
 * The tests compare every pattern with ICU. Spaces inside a number or date do not break.
 */
const noBreakSpace = "\u00a0";
const minus = "\u2212";
const dayPattern = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/** A whole number in groups of three: `1 234 567`, in English `1,234,567`. */
export function formatCount(locale: Locale, count: number): string {
  return formatDecimal(locale, count, 0);
}

/**
 * A number with exactly so many decimals, rounded half away from zero as it is written: `0,13`.
 *
 * @param value a number, or decimal text with a point, which is rounded without any loss.
 * @returns the empty text for what is not a finite number.
 */
export function formatDecimal(locale: Locale, value: number | string, decimals: number): string {
  const rounded = roundDecimal(value, decimals);
  if (rounded === undefined) return "";

  const group = locale === "en" ? "," : noBreakSpace;
  const whole = rounded.whole.replace(/\B(?=(?:[0-9]{3})+$)/g, group);
  const fraction = decimals > 0 ? `${locale === "en" ? "." : ","}${rounded.fraction}` : "";
  return `${rounded.negative ? minus : ""}${whole}${fraction}`;
}

/**
 * Per cent: `94,2%` in Kazakh, `94,2 %` in Russian, `94.2%` in English.
 *
 * @param value in per cent (94.2), not as a share of one.
 */
export function formatPercent(locale: Locale, value: number | string, decimals: number): string {
  const number = formatDecimal(locale, value, decimals);
  if (number === "") return "";
  return locale === "ru" ? `${number}${noBreakSpace}%` : `${number}%`;
}

/** Whole tenge: `1 234 567 ₸`, in English `₸1,234,567`. */
export function formatMoney(locale: Locale, tenge: number | string): string {
  const number = formatDecimal(locale, tenge, 0);
  if (number === "") return "";
  return locale === "en" ? number.replace(/[0-9]/, "₸$&") : `${number}${noBreakSpace}₸`;
}

/**
 * A day in words: `2026 ж. 5 наурыз`, `5 марта 2026 г.`, `5 March 2026`.
 *
 * @param day `YYYY-MM-DD`; another text comes back as it is.
 */
export function formatDay(locale: Locale, day: string): string {
  const parts = partsOf(day);
  if (parts === undefined) return day;

  const date = `${Number(parts.day)}${noBreakSpace}${monthNames[locale][parts.monthIndex]}`;
  if (locale === "kk") return `${parts.year}${noBreakSpace}ж. ${date}`;
  return locale === "ru" ? `${date} ${parts.year}${noBreakSpace}г.` : `${date} ${parts.year}`;
}

/**
 * A day for tables: `31.01.2027`, in English `31 Jan 2027`.
 *
 * @param day `YYYY-MM-DD`; another text comes back as it is.
 */
export function formatDayShort(locale: Locale, day: string): string {
  const parts = partsOf(day);
  if (parts === undefined) return day;
  if (locale !== "en") return `${parts.day}.${parts.month}.${parts.year}`;

  const month = shortEnglishMonths[parts.monthIndex];
  return `${Number(parts.day)}${noBreakSpace}${month}${noBreakSpace}${parts.year}`;
}

/**
 * An instant as day and time in Almaty: `2026 ж. 5 наурыз, 14:07`.
 *
 * @param instant ISO 8601 with its zone.
 * @throws RangeError when it is not an instant.
 */
export function formatInstant(locale: Locale, instant: string): string {
  const { day, time } = almatyClockOf(instant);
  return `${formatDay(locale, day)}, ${time}`;
}

/**
 * The time of day in Almaty, `14:07` in every language.
 *
 * @throws RangeError when it is not an instant.
 */
export function formatTime(_locale: Locale, instant: string): string {
  return almatyClockOf(instant).time;
}

/** Which form of a word goes with a number; Kazakh nouns stay the same whatever it says. */
export type PluralForm = "one" | "few" | "many" | "other";

/** Plural form for a number, by the rules of CLDR. */
export function pluralOf(locale: Locale, count: number): PluralForm {
  if (locale === "ru") return russianPluralOf(count);
  return count === 1 ? "one" : "other";
}

/**
 * Fills `{name}` in a text of ours. A name without a value stays as it is, so that a slip shows.
 * Numbers come formatted; nothing is glued to a placeholder, since Kazakh endings follow the word.
 */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-zA-Z][a-zA-Z0-9-]*)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}

function russianPluralOf(count: number): PluralForm {
  if (!Number.isInteger(count)) return "other";
  const unit = Math.abs(count % 10);
  const teen = Math.abs(count % 100) >= 11 && Math.abs(count % 100) <= 14;
  if (unit === 1 && !teen) return "one";
  return unit >= 2 && unit <= 4 && !teen ? "few" : "many";
}

function partsOf(day: string) {
  const [, year, month, dayOfMonth] = dayPattern.exec(day) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined;
  const monthIndex = Number(month) - 1;
  return monthIndex in monthNames.kk ? { year, month, day: dayOfMonth, monthIndex } : undefined;
}
