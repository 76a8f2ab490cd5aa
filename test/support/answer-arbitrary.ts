import fc from "fast-check";
import { formById } from "#shared/agreements/current-forms.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import { fieldsOf, otherKeyOf } from "#shared/answers/walk-form.ts";
import type { Field } from "#shared/forms/form-definition.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { sizeClasses } from "#shared/register/size-class.ts";
import { aCheckContext } from "#test/answers.ts";

/** A day that exists, mostly near the reporting year 2023. */
const anyDay = fc
  .date({ min: new Date("2019-01-01"), max: new Date("2024-06-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A well-formed answer of a field; small counts, so that rules fire often. */
function answerOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "count":
    case "computed":
      return fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: 300 }));
    case "money":
      return fc.nat({ max: 140_000 });
    case "text":
      return fc.constantFrom("Бірлік", "12-К");
    case "date":
      return anyDay;
    case "yes-no":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...field.options.map(({ value }) => value));
    case "choices":
      return fc.subarray(field.options.map(({ value }) => value));
    default:
      return field satisfies never;
  }
}

/** Well-formed answers to a form, some left out, asked or not. */
export function answersTo(form: AnnualFormId): fc.Arbitrary<Record<string, unknown>> {
  const fields = fieldsOf(formById[form]).filter(({ kind }) => kind !== "computed");
  const shape = Object.fromEntries(
    fields.flatMap((field) => [
      [field.id, answerOf(field)],
      [otherKeyOf(field.id), fc.constant("Басқа себеп")],
    ]),
  );
  const others = fields.map((field) => otherKeyOf(field.id));
  return fc
    .record(shape, { requiredKeys: fields.slice(0, 1).map(({ id }) => id) })
    .map((answers) => withoutForeignTexts(answers, others, form));
}

function withoutForeignTexts(
  answers: Readonly<Record<string, unknown>>,
  others: readonly string[],
  form: AnnualFormId,
): Record<string, unknown> {
  const kept = new Set(
    fieldsOf(formById[form]).flatMap((field) =>
      field.kind === "choice" &&
      field.options.some((option) => option.asksText && option.value === answers[field.id])
        ? [otherKeyOf(field.id)]
        : [],
    ),
  );
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => !others.includes(key) || kept.has(key)),
  );
}

/** Surroundings with and without a frame, last year and other forms. */
export function contextsOf(form: AnnualFormId): fc.Arbitrary<CheckContext> {
  const frame = fc.record(
    {
      headcount: fc.nat({ max: 400 }),
      sizeClass: fc.constantFrom(...sizeClasses),
      quotaAssigned: fc.record({ count: fc.nat({ max: 20 }) }),
    },
    { requiredKeys: ["headcount", "sizeClass"] },
  );
  const otherForms = fc.record(
    Object.fromEntries(annualFormIds.filter((id) => id !== form).map((id) => [id, answersTo(id)])),
    { requiredKeys: [] },
  );
  return fc
    .record(
      {
        bin: fc.constantFrom("171140900016", "181141900093", "181142900093"),
        year: fc.constantFrom(2021, 2022, 2023, 2050),
        frame,
        lastYear: answersTo(form),
        otherForms,
      },
      { requiredKeys: ["bin", "year", "otherForms"] },
    )
    .map((drawn) => aCheckContext(drawn as Partial<CheckContext>));
}
