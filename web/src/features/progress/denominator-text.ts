import type { DenominatorName } from "#shared/api/statistics.ts";
import type { FigureWords } from "#shared/figures/words.kk.ts";
import { type Locale, locales } from "#shared/text/locale.ts";

/** What a denominator counts: our words for a code, else what was entered, in the nearest language. */
export function denominatorText(
  name: DenominatorName,
  locale: Locale,
  { denominator }: FigureWords,
): string {
  if (typeof name !== "string") {
    return name[locale] ?? locales.map((each) => name[each]).find(Boolean) ?? "";
  }
  return name === "all" || name === "working-age" ? denominator[name] : name;
}
