import { agreement } from "#shared/agreements/current.ts";
import { industrySections } from "#shared/register/industry.ts";
import type { Locale } from "#shared/text/locale.ts";

export function districtName(kato: string, locale: Locale): string {
  return agreement.districts.find((district) => district.kato === kato)?.name[locale] ?? kato;
}

export function industryName(letter: string, locale: Locale): string {
  return industrySections.find((section) => section.letter === letter)?.name[locale] ?? letter;
}
