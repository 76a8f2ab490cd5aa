import * as z from "zod";
import { conditionSchema, expressionSchema } from "#shared/forms/expression.ts";
import { localizedTextSchema } from "#shared/text/locale-schema.ts";

/** Names an answer for ever: rules, measures, exports and stored events all refer to it. */
export const fieldIdSchema = z.string().regex(/^[a-z][a-zA-Z0-9]{0,63}$/);

const optionSchema = z.strictObject({
  value: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/),
  label: localizedTextSchema,
  /** Choosing it asks for a text in `<field>Other`, kept beside the choice. */
  asksText: z.boolean().optional(),
});

const commonShape = {
  id: fieldIdSchema,
  label: localizedTextSchema,
  /** One short sentence: what is counted, as of when. */
  hint: localizedTextSchema.optional(),
  /** Longer help under a disclosure, with the law it rests on. */
  guidance: localizedTextSchema.optional(),
  /** Asked only when true; a field that is not asked must be absent. */
  askedWhen: conditionSchema.optional(),
  required: z.boolean(),
};

export const fieldSchema = z.discriminatedUnion("kind", [
  /** Whole number 0 to 1,000,000. */
  z.strictObject({
    ...commonShape,
    kind: z.literal("count"),
    /** Offered as a suggestion to confirm while nothing is answered; never an answer by itself. */
    prefill: expressionSchema.optional(),
  }),
  /** Whole tenge, 0 to 10^12. */
  z.strictObject({ ...commonShape, kind: z.literal("money"), per: z.enum(["month", "year"]) }),
  z.strictObject({ ...commonShape, kind: z.literal("text"), maxLength: z.int().positive() }),
  /** A day that exists, ISO `YYYY-MM-DD`, 1990 to 2100. */
  z.strictObject({ ...commonShape, kind: z.literal("date") }),
  z.strictObject({ ...commonShape, kind: z.literal("yes-no") }),
  z.strictObject({
    ...commonShape,
    kind: z.literal("choice"),
    options: z.array(optionSchema).min(2),
  }),
  z.strictObject({
    ...commonShape,
    kind: z.literal("choices"),
    options: z.array(optionSchema).min(2),
  }),
  /** Shown with its working, never sent: sending it is refused. */
  z.strictObject({
    ...commonShape,
    kind: z.literal("computed"),
    value: expressionSchema,
    /** Counted in what: shown behind the number. */
    unit: z.literal("count"),
  }),
]);
export type Field = Readonly<z.infer<typeof fieldSchema>>;
/** Kinds of questions. */
export type FieldKind = Field["kind"];
/** A field of one kind. */
export type FieldOf<Kind extends FieldKind> = Extract<Field, { kind: Kind }>;

export const ruleSchema = z.strictObject({
  /** Stable: explanations are stored by it. Unique within the form. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/),
  /** `hard`: cannot be submitted. `soft`: must be explained with a coded reason. */
  severity: z.enum(["hard", "soft"]),
  /** Fires when true; unknown (an operand not answered) never fires. */
  violatedWhen: conditionSchema,
  /** Fields it is shown at, the first is where the summary links to. */
  fields: z.array(fieldIdSchema).min(1),
  /**
   * What is odd and what to do. `{name}` placeholders are filled from `values`, formatted for the
   * language of the reader (numbers, dates, money by the kind of field).
   */
  message: localizedTextSchema,
  values: z.record(z.string(), expressionSchema).optional(),
  /** Law or clause behind it, such as "Labour Code art. 203(1)". */
  source: z.string().optional(),
});
export type Rule = Readonly<z.infer<typeof ruleSchema>>;

export const sectionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/),
  title: localizedTextSchema,
  fields: z.array(fieldSchema).min(1),
});
export type Section = Readonly<z.infer<typeof sectionSchema>>;

/** A form as data. A published version never changes: new wording that alters meaning, or a new limit, is a new version. */
export const formDefinitionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/),
  version: z.int().positive(),
  title: localizedTextSchema,
  purpose: localizedTextSchema,
  /** Clauses of the agreement it is evidence for, such as "V.parties.6". */
  evidenceFor: z.array(z.string()),
  /** When an enterprise is expected to file it; absent: always. Only facts of the frame may be used. */
  appliesWhen: z
    .strictObject({ minHeadcount: z.int().positive(), reason: localizedTextSchema })
    .optional(),
  sections: z.array(sectionSchema).min(1),
  rules: z.array(ruleSchema),
});
export type FormDefinition = Readonly<z.infer<typeof formDefinitionSchema>>;
