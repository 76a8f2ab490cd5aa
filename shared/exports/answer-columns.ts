import { formById } from "#shared/agreements/current-forms.ts";
import { explanationReasonName, explanationReasons } from "#shared/answers/explanation-reason.ts";
import { fieldsOf, hasOther, otherKeyOf } from "#shared/answers/walk-form.ts";
import { type CellType, type ColumnOf, text, type Value } from "#shared/exports/column.ts";
import { type FormYear, stateOf } from "#shared/exports/enterprise-year.ts";
import type { Field, FieldKind, FormDefinition, Rule } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

const typeOfKind = {
  count: "integer",
  money: "integer",
  text: "text",
  date: "date",
  "yes-no": "boolean",
  choice: "choice",
  choices: "choices",
  computed: "integer",
} as const satisfies Record<FieldKind, CellType>;

const reasonOptions = explanationReasons.map((reason) => ({
  value: reason,
  label: explanationReasonName[reason],
}));

/**
 * Every answer, computed value and explanation of a form in force. An answer that was not asked or
 * not given is an empty cell; a form that is not filed, or withdrawn, has empty cells only.
 */
export function answerColumns(form: AnnualFormId): readonly ColumnOf<FormYear>[] {
  const definition = formById[form];
  const soft = definition.rules.filter(({ severity }) => severity === "soft");
  return [
    ...fieldsOf(definition).flatMap((field) => fieldColumns(definition, field)),
    ...soft.flatMap(explanationColumns),
  ];
}

function fieldColumns(form: FormDefinition, field: Field): readonly ColumnOf<FormYear>[] {
  const source = `${form.id}.${field.id}; ${form.evidenceFor.join(", ")}`;
  const column: ColumnOf<FormYear> = {
    id: field.id,
    label: field.label,
    type: typeOfKind[field.kind],
    unit: unitOf(field),
    source,
    note: field.hint,
    ...("options" in field && {
      options: field.options.map(({ value, label }) => ({ value, label })),
    }),
    cellOf: (of) => (field.kind === "computed" ? computedOf(of, field.id) : answerOf(of, field.id)),
  };
  return hasOther(field) ? [column, otherColumn(field, source)] : [column];
}

function otherColumn({ id, label }: Field, source: string): ColumnOf<FormYear> {
  return {
    id: otherKeyOf(id),
    label: text(
      `${label.kk} (басқа, мәтін)`,
      `${label.ru} (другое, текст)`,
      `${label.en} (other, in words)`,
    ),
    type: "text",
    source,
    cellOf: (of) => answerOf(of, otherKeyOf(id)),
  };
}

/** Why an unusual figure is right: the code and, where one was given, the text. */
function explanationColumns({ id, source }: Rule): readonly ColumnOf<FormYear>[] {
  const common = { source: source ?? `rule ${id}` };
  return [
    {
      ...common,
      id: `explanation.${id}`,
      label: text(`Түсіндірме: ${id}`, `Пояснение: ${id}`, `Explanation: ${id}`),
      type: "choice",
      options: reasonOptions,
      cellOf: (of) => stateOf(of)?.inForce?.explanations[id]?.reason,
    },
    {
      ...common,
      id: `explanation.${id}.text`,
      label: text(
        `Түсіндірме мәтіні: ${id}`,
        `Текст пояснения: ${id}`,
        `Explanation in words: ${id}`,
      ),
      type: "text",
      cellOf: (of) => stateOf(of)?.inForce?.explanations[id]?.text,
    },
  ];
}

function answerOf(of: FormYear, key: string): Value {
  return plainOf(stateOf(of)?.inForce?.answers[key]);
}

function computedOf(of: FormYear, key: string): Value {
  return plainOf(stateOf(of)?.inForce?.computed[key]);
}

function plainOf(answer: unknown): Value {
  if (Array.isArray(answer)) return answer.map(String);
  const isPlain = ["string", "number", "boolean"].includes(typeof answer);
  return isPlain ? (answer as string | number | boolean) : undefined;
}

function unitOf(field: Field): LocalizedText | undefined {
  if (field.kind === "count" || field.kind === "computed")
    return text("саны", "количество", "count");
  if (field.kind !== "money") return undefined;
  return field.per === "month"
    ? text("айына теңге", "тенге в месяц", "tenge a month")
    : text("жылына теңге", "тенге в год", "tenge a year");
}
