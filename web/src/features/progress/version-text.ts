import type { OfficialVersion } from "#shared/api/statistics.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { formatCount } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";
import { denominatorText } from "#web/features/progress/denominator-text.ts";
import type { ProgressMessages } from "#web/features/progress/messages.ts";

export type VersionContext = { readonly locale: Locale; readonly words: ProgressMessages };

/** What was entered, as it was entered: every digit of a rate, or both whole numbers. */
export function versionText(
  { value, numerator, denominator, denominatorName }: OfficialVersion,
  { scale }: IndicatorDefinition,
  { locale, words }: VersionContext,
): string {
  if (value !== undefined) {
    const written = locale === "en" ? value : value.replace(".", ",");
    if (scale !== 100) return written;
    return locale === "ru" ? `${written}\u00a0%` : `${written}%`;
  }
  if (numerator === undefined || denominator === undefined) return "";
  const of = words.statistics.of(formatCount(locale, numerator), formatCount(locale, denominator));
  if (denominatorName === undefined) return of;
  return `${of} (${denominatorText(denominatorName, locale, words.figure)})`;
}
