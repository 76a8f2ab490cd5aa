import { monthNames, shortEnglishMonths } from "#shared/text/months.ts";

/** A day as it stands in its three boxes, right or not. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };

export const emptyDate: TypedDate = { day: "", month: "", year: "" };

/**
 * What three boxes come to: an ISO day (which need not exist: the rules say so), undefined when all
 * are empty, and otherwise the boxes themselves, so that a half-typed day is kept as it is.
 */
export function dayAnswerOf(typed: TypedDate): string | TypedDate | undefined {
  const day = typed.day.trim();
  const month = typed.month.trim();
  const year = typed.year.trim();
  if (day === "" && month === "" && year === "") return undefined;
  const monthNumber = monthOf(month);
  if (!/^\d{1,2}$/.test(day) || monthNumber === undefined || !/^\d{4}$/.test(year)) return typed;
  return `${year}-${monthNumber}-${day.padStart(2, "0")}`;
}

/** The boxes of a stored day: without leading zeros, as people write them. */
export function typedDateOf(answer: unknown): TypedDate {
  if (typeof answer === "string") {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(answer) ?? [];
    if (year === undefined || month === undefined || day === undefined) {
      return { ...emptyDate, day: answer };
    }
    return { day: trimZero(day), month: trimZero(month), year };
  }
  return isTypedDate(answer) ? answer : emptyDate;
}

/** Two digits of a month given as a number, or by three or more letters of its name. */
function monthOf(text: string): string | undefined {
  if (/^\d{1,2}$/.test(text)) return text.padStart(2, "0");
  const name = text.toLowerCase().replace(/\.$/, "");
  if (name.length < 3) return undefined;
  return allMonthNames.find((known) => known.name.startsWith(name))?.number;
}

const russianNominative = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];

const allMonthNames = [
  monthNames.kk,
  monthNames.ru,
  monthNames.en,
  shortEnglishMonths,
  russianNominative,
].flatMap((names) =>
  names.map((name, index) => ({
    name: name.toLowerCase(),
    number: String(index + 1).padStart(2, "0"),
  })),
);

const trimZero = (digits: string) => digits.replace(/^0(?=\d)/, "");

export function isTypedDate(answer: unknown): answer is TypedDate {
  return (
    typeof answer === "object" &&
    answer !== null &&
    ["day", "month", "year"].every(
      (part) => typeof (answer as Record<string, unknown>)[part] === "string",
    )
  );
}
