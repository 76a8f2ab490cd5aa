import { industrySections } from "#shared/register/industry.ts";
import type { Locale } from "#shared/text/locale.ts";

/**
 * Name of an industry.
 *
 * @param letter section of the classifier of activities (OKED), `A` to `U`.
 * @returns the letter itself when there is no such section.
 */
export function industryName(locale: Locale, letter: string): string {
  return industrySections.find((section) => section.letter === letter)?.name[locale] ?? letter;
}

/** Every section to choose from, in the order of the classifier. */
export function industryChoices(locale: Locale) {
  return industrySections.map(({ letter, name }) => ({ value: letter, label: name[locale] }));
}
