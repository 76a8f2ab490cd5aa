import type { UncheckedAnswers } from "#shared/answers/answer.ts";
import { fieldsOf, hasOther, otherKeyOf } from "#shared/answers/walk-form.ts";
import type { FieldKind, FormDefinition } from "#shared/forms/form-definition.ts";
import { parseCount, parseMoney } from "#shared/text/parse-number.ts";
import { dayAnswerOf, emptyDate, type TypedDate, typedDateOf } from "#web/fields/typed-date.ts";

/** What stands in one field on the screen, right or not. */
export type Typed = string | TypedDate | readonly string[];

/** What stands in every field of a form, by field id; `<field>Other` included. */
export type TypedAnswers = Record<string, Typed>;

type Codec = {
  readonly empty: Typed;
  /** What a stored answer looks like on the screen. */
  readonly typedOf: (answer: unknown) => Typed;
  /** What to store of it: the answer, the text as typed while it is none, undefined when empty. */
  readonly answerOf: (typed: Typed | undefined) => unknown;
};

const textCodec: Codec = {
  empty: "",
  typedOf: writtenOf,
  answerOf: (typed) => blankAsNothing(typed),
};

const codecByKind: Readonly<Record<FieldKind, Codec>> = {
  count: { empty: "", typedOf: writtenOf, answerOf: (typed) => numberOr(typed, parseCount) },
  money: { empty: "", typedOf: writtenOf, answerOf: (typed) => numberOr(typed, parseMoney) },
  text: textCodec,
  choice: textCodec,
  date: {
    empty: emptyDate,
    typedOf: typedDateOf,
    answerOf: (typed) => (isDate(typed) ? dayAnswerOf(typed) : undefined),
  },
  "yes-no": {
    empty: "",
    typedOf: (answer) => (typeof answer === "boolean" ? (answer ? "yes" : "no") : ""),
    answerOf: (typed) => (typed === "yes" ? true : typed === "no" ? false : undefined),
  },
  choices: {
    empty: [],
    typedOf: (answer) => (Array.isArray(answer) ? answer.filter(isText) : []),
    answerOf: (typed) => (Array.isArray(typed) && typed.length > 0 ? typed : undefined),
  },
  computed: { empty: "", typedOf: () => "", answerOf: () => undefined },
};

/** A form as it stands on the screen when these answers are stored. Every field is there. */
export function typedAnswersOf(form: FormDefinition, answers: UncheckedAnswers): TypedAnswers {
  return Object.fromEntries(
    keysOf(form).map(({ key, codec }) => {
      const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
      return [key, answer === undefined ? codec.empty : codec.typedOf(answer)];
    }),
  );
}

/** What to store of a form as it stands: an emptied field is absent, never zero. */
export function answersOf(form: FormDefinition, typed: TypedAnswers): UncheckedAnswers {
  return Object.fromEntries(
    keysOf(form).flatMap(({ key, codec }) => {
      const answer = codec.answerOf(typed[key]);
      return answer === undefined ? [] : [[key, answer]];
    }),
  );
}

function keysOf(form: FormDefinition): readonly { key: string; codec: Codec }[] {
  return fieldsOf(form)
    .filter(({ kind }) => kind !== "computed")
    .flatMap((field) => {
      const own = { key: field.id, codec: codecByKind[field.kind] };
      return hasOther(field) ? [own, { key: otherKeyOf(field.id), codec: textCodec }] : [own];
    });
}

function numberOr(typed: Typed | undefined, parse: typeof parseCount): number | string | undefined {
  if (!isText(typed)) return undefined;
  const parsed = parse(typed);
  return parsed.kind === "value" ? parsed.value : blankAsNothing(typed);
}

function blankAsNothing(typed: unknown): string | undefined {
  return isText(typed) && typed.trim() !== "" ? typed : undefined;
}

function writtenOf(answer: unknown): string {
  return isText(answer) ? answer : typeof answer === "number" ? String(answer) : "";
}

const isText = (value: unknown): value is string => typeof value === "string";

const isDate = (typed: Typed | undefined): typed is TypedDate =>
  typeof typed === "object" && !Array.isArray(typed);
