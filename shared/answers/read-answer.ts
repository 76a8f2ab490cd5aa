import type { Answer } from "#shared/answers/answer.ts";
import { isRealDay, looksLikeDay } from "#shared/answers/day.ts";
import type { FindingCode, FindingParams } from "#shared/answers/finding.ts";
import type { Field, FieldOf } from "#shared/forms/form-definition.ts";

/** Largest count taken; a larger one is a typing mistake (forms.md). */
const largestCount = 1_000_000;
/** Largest sum of money taken, in tenge. */
const largestMoney = 1_000_000_000_000;
/** Longest text beside an `other` choice, in characters. */
export const longestOtherText = 500;
const firstDay = "1990-01-01";
const lastDay = "2100-12-31";

/** What one answer comes to: a value to keep, nothing, or why it is refused. */
export type Reading =
  | { readonly kind: "value"; readonly value: Answer }
  | { readonly kind: "nothing" }
  | { readonly kind: "refused"; readonly code: FindingCode; readonly params: FindingParams };

const nothing: Reading = { kind: "nothing" };

type AnsweredField = Exclude<Field, { kind: "computed" }>;

/** Reads one answer as its kind of field wants it; anything at all may be handed in. */
export function readAnswer(field: AnsweredField, answer: unknown): Reading {
  if (answer === undefined) return nothing;
  switch (field.kind) {
    case "count":
      return readNumber("count", largestCount, answer);
    case "money":
      return readNumber("money", largestMoney, answer);
    case "text":
      return readText(answer, field.maxLength);
    case "date":
      return readDay(answer);
    case "yes-no":
      return typeof answer === "boolean" ? kept(answer) : refused("yes-no/not-boolean");
    case "choice":
      return readChoice(field, answer);
    case "choices":
      return readChoices(field, answer);
    default:
      return field satisfies never;
  }
}

/** Reads a text; blank counts as not answered, spaces around it are dropped. */
export function readText(answer: unknown, maxLength: number): Reading {
  if (answer === undefined) return nothing;
  if (typeof answer !== "string") return refused("text/not-text");
  const text = answer.trim();
  if (text === "") return nothing;
  // Control characters and halves of surrogate pairs do not survive storage and print.
  if (/(?![\n\r\t])[\p{Cc}\p{Cs}]/u.test(text)) return refused("text/characters");
  const length = [...text].length;
  return length > maxLength ? refused("text/too-long", { max: maxLength, length }) : kept(text);
}

function readNumber(kind: "count" | "money", max: number, answer: unknown): Reading {
  if (typeof answer !== "number" || !Number.isInteger(answer)) return refused(`${kind}/not-whole`);
  if (answer < 0) return refused(`${kind}/negative`);
  if (answer > max) return refused(`${kind}/too-large`, { max });
  // JSON knows -0, which would not survive being stored.
  return kept(answer === 0 ? 0 : answer);
}

function readDay(answer: unknown): Reading {
  if (typeof answer !== "string" || !looksLikeDay(answer)) return refused("date/format");
  if (!isRealDay(answer)) return refused("date/not-real");
  if (answer < firstDay || answer > lastDay) {
    return refused("date/out-of-range", { first: firstDay, last: lastDay });
  }
  return kept(answer);
}

function readChoice(field: FieldOf<"choice">, answer: unknown): Reading {
  const option = field.options.find(({ value }) => value === answer);
  return option === undefined ? refused("choice/unknown") : kept(option.value);
}

function readChoices(field: FieldOf<"choices">, answer: unknown): Reading {
  if (!Array.isArray(answer)) return refused("choices/not-list");
  const values = field.options.map(({ value }) => value);
  if (!answer.every((choice) => values.includes(choice))) return refused("choice/unknown");
  if (new Set(answer).size < answer.length) return refused("choices/repeated");
  const ticked = values.filter((value) => answer.includes(value));
  return ticked.length === 0 && field.required ? nothing : kept(ticked);
}

function kept(value: Answer): Reading {
  return { kind: "value", value };
}

function refused(code: FindingCode, params: FindingParams = {}): Reading {
  return { kind: "refused", code, params };
}
