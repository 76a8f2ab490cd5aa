import { longestDelayDays, longestNote } from "#shared/outreach/limits.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import { type Locale, locales } from "#shared/text/locale.ts";
import type { OutreachMessages } from "#web/features/outreach/messages.ts";
import { dayAnswerOf, type TypedDate } from "#web/fields/typed-date.ts";

/** A reminder as it stands on its page, right or not. */
export type TypedReminder = {
  readonly notes: Readonly<Record<Locale, string>>;
  readonly when: "now" | "later";
  readonly day: TypedDate;
  readonly time: string;
};

export type FieldError = { readonly fieldId: string; readonly message: string };

type Checked =
  | { readonly errors: readonly FieldError[] }
  | { readonly errors: readonly []; readonly sendAt: string | undefined };

const millisecondsOfDay = 86_400_000;

/** Everything wrong with it at once; when nothing is, the instant to send it, undefined for now. */
export function checkReminder(
  typed: TypedReminder,
  now: Date,
  { locale, words }: { readonly locale: Locale; readonly words: OutreachMessages },
): Checked {
  const noteErrors = locales.flatMap((each) => noteErrorOf(each, typed, { locale, words }));
  if (typed.when === "now") {
    return noteErrors.length > 0 ? { errors: noteErrors } : { errors: [], sendAt: undefined };
  }
  const timed = instantOf(typed, now, words);
  const errors = [...noteErrors, ...timed.errors];
  return errors.length > 0 ? { errors } : timed;
}

/** The department's words by language, empty ones left out. */
export function notesOf(notes: TypedReminder["notes"]): Partial<Record<Locale, string>> {
  const written = locales.map((locale) => [locale, notes[locale].trim()] as const);
  return Object.fromEntries(written.filter(([, note]) => note !== ""));
}

export const noteId = (locale: Locale): string => `note-${locale}`;

function noteErrorOf(
  language: Locale,
  { notes }: TypedReminder,
  { locale, words }: { readonly locale: Locale; readonly words: OutreachMessages },
): readonly FieldError[] {
  const { length } = notes[language].trim();
  if (length <= longestNote) return [];
  const message = fillText(words.make.noteTooLong, {
    language: words.languages[language],
    count: formatCount(locale, length),
    most: formatCount(locale, longestNote),
  });
  return [{ fieldId: noteId(language), message }];
}

function instantOf(
  { day, time }: TypedReminder,
  now: Date,
  { make: words }: OutreachMessages,
): Checked {
  const isoDay = dayAnswerOf(day);
  const [, hour, minute] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim()) ?? [];
  const needDay = typeof isoDay !== "string" || !exists(isoDay);
  const errors = [
    ...(needDay ? [{ fieldId: "day", message: words.needDay }] : []),
    ...(hour === undefined ? [{ fieldId: "time", message: words.needTime }] : []),
  ];
  if (errors.length > 0 || typeof isoDay !== "string" || hour === undefined) return { errors };
  // The city keeps one time since March 2024: five hours ahead.
  const instant = new Date(`${isoDay}T${hour.padStart(2, "0")}:${minute}:00+05:00`);
  const ahead = instant.getTime() - now.getTime();
  if (ahead <= 0) return { errors: [{ fieldId: "day", message: words.pastDay }] };
  if (ahead > longestDelayDays * millisecondsOfDay) {
    const message = fillText(words.farDay, { days: longestDelayDays });
    return { errors: [{ fieldId: "day", message }] };
  }
  return { errors: [], sendAt: instant.toISOString() };
}

function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
