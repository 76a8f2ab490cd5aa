import type { HistoryEntry } from "#shared/api/read-return.ts";
import { formatInstant } from "#shared/text/format.ts";
import type { ReviewLanguage } from "#web/features/review/language.ts";

/** Who acted, in words: by role, never by name. */
export function actorText(
  { by, source }: Pick<HistoryEntry, "by" | "source">,
  { words }: Pick<ReviewLanguage, "words">,
): string {
  const who = by.you ? words.editor.you : words.editor[by.role];
  return source === undefined || source === "online" ? who : `${who}, ${words.source[source]}`;
}

/** The parts of a sentence about an event. */
export function eventTexts(
  entry: Pick<HistoryEntry, "kind" | "at" | "by" | "source">,
  { locale, words }: Pick<ReviewLanguage, "locale" | "words">,
): { readonly event: string; readonly who: string; readonly when: string } {
  return {
    event: words.history.kinds[entry.kind],
    who: actorText(entry, { words }),
    when: formatInstant(locale, entry.at),
  };
}
