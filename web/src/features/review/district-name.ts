import { agreement } from "#shared/agreements/current.ts";
import type { Locale } from "#shared/text/locale.ts";

/** A district's name by its KATO code; the code itself when the agreement does not know it. */
export function districtNameOf(code: string, locale: Locale): string {
  return agreement.districts.find(({ kato }) => kato === code)?.name[locale] ?? code;
}
