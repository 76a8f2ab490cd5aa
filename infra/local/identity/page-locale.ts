import { type Locale, locales } from "#shared/text/locale.ts";

/** The first of the wishes that is a language of ours; Kazakh when none is. */
export function pageLocale(...wishes: readonly (string | null | undefined)[]): Locale {
  const tags = wishes.flatMap((wish) => (wish ?? "").split(/[\s,]+/));
  const languages = tags.map((tag) => tag.split(/[-;]/)[0]?.toLowerCase());
  return locales.find((locale) => locale === languages.find(isLocale)) ?? "kk";
}

function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}
