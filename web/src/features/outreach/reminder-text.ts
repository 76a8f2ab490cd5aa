import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { fillText, formatDayShort, formatTime } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

/** Day and hour in the city: `15.01.2024, 09:30`. */
export function momentText(locale: Locale, instant: string): string {
  return fillText("{day}, {time}", {
    day: formatDayShort(locale, almatyDayOf(instant)),
    time: formatTime(locale, instant),
  });
}

/** How many in all. */
export function totalOf(counts: Readonly<Record<string, number | undefined>>): number {
  return Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
