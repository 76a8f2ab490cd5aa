import { type Locale, locales } from "#shared/text/locale.ts";

/** The first of our languages in the order the header prefers them; undefined when none is. */
export function localeOfHeader(acceptLanguage: string | undefined): Locale | undefined {
  return (acceptLanguage ?? "")
    .split(",", 20)
    .map(parseRange)
    .toSorted((left, right) => right.quality - left.quality)
    .filter(({ quality }) => quality > 0)
    .map(({ language }) => locales.find((locale) => locale === language))
    .find((locale) => locale !== undefined);
}

function parseRange(range: string) {
  const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
  const weight = parameters
    .map((text) => /^\s*q=(\d(?:\.\d{0,3})?)\s*$/.exec(text)?.[1])
    .find(Boolean);
  return { language: tag.split("-")[0] ?? "", quality: weight === undefined ? 1 : Number(weight) };
}
