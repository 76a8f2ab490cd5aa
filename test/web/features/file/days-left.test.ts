import { describe, expect, it } from "vitest";
import type { Locale } from "#shared/text/locale.ts";
import { daysBetween, daysLeftText } from "#web/features/file/days-left.ts";
import { messages as en } from "#web/features/file/messages.en.ts";
import { messages as kk } from "#web/features/file/messages.kk.ts";
import { messages as ru } from "#web/features/file/messages.ru.ts";
import { pluralText } from "#web/i18n/plural-text.ts";

const words = { kk, ru, en };

describe("daysLeftText", () => {
  it.each([
    { locale: "kk", days: 12, text: "12 күн қалды" },
    { locale: "kk", days: 1, text: "1 күн қалды" },
    { locale: "kk", days: 0, text: "бүгін соңғы күн" },
    { locale: "kk", days: -3, text: "3 күн өтті" },
    { locale: "ru", days: 1, text: "остался 1 день" },
    { locale: "ru", days: 2, text: "осталось 2 дня" },
    { locale: "ru", days: 5, text: "осталось 5 дней" },
    { locale: "ru", days: 11, text: "осталось 11 дней" },
    { locale: "ru", days: 21, text: "остался 21 день" },
    { locale: "ru", days: -2, text: "прошло 2 дня" },
    { locale: "en", days: 1, text: "1 day left" },
    { locale: "en", days: 12, text: "12 days left" },
    { locale: "en", days: 0, text: "today is the last day" },
    { locale: "en", days: -1, text: "1 day ago" },
  ] as const)("says $days days as «$text» in $locale", ({ locale, days, text }) => {
    expect(daysLeftText(locale, days, words[locale].tasks)).toBe(text);
  });
});

describe("daysBetween", () => {
  it("counts calendar days, over the end of a month and of a year", () => {
    expect(daysBetween("2023-12-30", "2024-01-02")).toBe(3);
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2024-03-01", "2024-02-29")).toBe(-1);
  });
});

describe("pluralText", () => {
  it("falls back to the text that every language has", () => {
    const locales: readonly Locale[] = ["kk", "ru", "en"];

    const texts = locales.map((locale) => pluralText(locale, { other: "{count}" }, 1234));

    expect(texts).toEqual(["1\u00a0234", "1\u00a0234", "1,234"]);
  });
});
