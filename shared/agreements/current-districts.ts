import { agreement } from "#shared/agreements/current.ts";
import type { Locale } from "#shared/text/locale.ts";

/**
 * Name of a district of the city.
 *
 * @param kato code of the district in the state classifier of places.
 * @returns the code itself when the agreement does not know it.
 */
export function districtName(locale: Locale, kato: string): string {
  return agreement.districts.find((district) => district.kato === kato)?.name[locale] ?? kato;
}

/** Every district to choose from, by KATO code, in the order of the agreement. */
export function districtChoices(locale: Locale) {
  return agreement.districts.map(({ kato, name }) => ({ value: kato, label: name[locale] }));
}
