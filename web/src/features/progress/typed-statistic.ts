import type { OfficialEntry } from "#shared/api/statistics.ts";
import { parseCount, parseDecimal } from "#shared/text/parse-number.ts";
import type { ProgressMessages } from "#web/features/progress/messages.ts";
import { dayAnswerOf, emptyDate, type TypedDate } from "#web/fields/typed-date.ts";

/** An official figure as it stands in its boxes, right or not. */
export type TypedStatistic = {
  readonly way: "counts" | "value" | undefined;
  readonly numerator: string;
  readonly denominator: string;
  readonly denominatorName: string;
  readonly otherName: string;
  readonly value: string;
  readonly source: string;
  readonly date: TypedDate;
};

export const emptyStatistic: TypedStatistic = {
  way: undefined,
  numerator: "",
  denominator: "",
  denominatorName: "all",
  otherName: "",
  value: "",
  source: "",
  date: emptyDate,
};

export type TypedField = keyof TypedStatistic;
export type TypedError = { readonly fieldId: TypedField; readonly message: string };

export type ReadStatistic =
  | { readonly kind: "entry"; readonly entry: OfficialEntry }
  | { readonly kind: "errors"; readonly errors: readonly TypedError[] };

type Wrong = ProgressMessages["statistics"]["wrong"];

/** Reads what was typed: an entry for the server, or everything that is to be mended. */
export function readStatistic(
  typed: TypedStatistic,
  scale: 100 | 1000,
  wrong: Wrong,
): ReadStatistic {
  const figure = typed.way === "value" ? readValue(typed, scale, wrong) : readCounts(typed, wrong);
  const day = dayAnswerOf(typed.date);
  const source = typed.source.trim();
  const errors: readonly TypedError[] = [
    ...(typed.way === undefined ? [error("way", wrong.way)] : figure.errors),
    ...(source === "" ? [error("source", wrong.source)] : []),
    ...(typeof day === "string" && exists(day) ? [] : [error("date", wrong.date)]),
  ];
  if (errors.length > 0 || typeof day !== "string") return { kind: "errors", errors };
  return { kind: "entry", entry: { ...figure.entry, source, date: day } };
}

type ReadFigure = {
  readonly entry: Partial<OfficialEntry>;
  readonly errors: readonly TypedError[];
};

const error = (fieldId: TypedField, message: string): TypedError => ({ fieldId, message });

function readValue({ value }: TypedStatistic, scale: number, wrong: Wrong): ReadFigure {
  const parsed = parseDecimal(value);
  if (parsed.kind !== "value" || !/^[0-9]{1,15}(\.[0-9]{1,15})?$/.test(parsed.text)) {
    return { entry: {}, errors: [error("value", wrong.value)] };
  }
  const isTooLarge = Number(parsed.text) > scale;
  const errors = isTooLarge ? [error("value", wrong.tooLarge(String(scale)))] : [];
  return { entry: { value: parsed.text }, errors };
}

function readCounts(typed: TypedStatistic, wrong: Wrong): ReadFigure {
  const numerator = countOf(typed.numerator);
  const denominator = countOf(typed.denominator);
  const name = typed.denominatorName === "other" ? typed.otherName.trim() : typed.denominatorName;
  const isMore = numerator !== undefined && denominator !== undefined && numerator > denominator;
  const errors = [
    ...(numerator === undefined ? [error("numerator", wrong.count)] : []),
    ...(isMore ? [error("numerator", wrong.more)] : []),
    ...(denominator === undefined || denominator === 0
      ? [error("denominator", wrong.denominator)]
      : []),
    ...(name === "" ? [error("otherName", wrong.name)] : []),
  ];
  const counts = {
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
  };
  return { entry: { ...counts, denominatorName: name }, errors };
}

function countOf(text: string): number | undefined {
  const parsed = parseCount(text);
  return parsed.kind === "value" && parsed.value >= 0 ? parsed.value : undefined;
}

/** Whether the calendar has the day: JavaScript would turn 30 February into 1 March. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
