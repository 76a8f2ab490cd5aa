/** The product's languages in the order they are offered: Kazakh is the source language. */
export const locales = ["kk", "ru", "en"] as const;
export type Locale = (typeof locales)[number];

/** One text in every language; a missing translation does not compile. */
export type LocalizedText = Readonly<Record<Locale, string>>;
