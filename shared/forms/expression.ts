import * as z from "zod";

/**
 * What a rule or condition can refer to and compute: plain data, so that a form can be stored,
 * sent and read by another program. Money, counts and years are whole numbers, dates ISO days.
 * An operand that is not answered makes the whole expression unknown, and unknown never fires.
 */
export type Expression =
  /** An answer of this form. */
  | { readonly kind: "answer"; readonly field: string }
  /** The answer in force of another form of the same enterprise and year. */
  | { readonly kind: "other-form"; readonly form: string; readonly field: string }
  /** The previous year's answer in force of this form. */
  | { readonly kind: "last-year"; readonly field: string }
  /** A fact of the surroundings. */
  | { readonly kind: "fact"; readonly name: FactName }
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "sum" | "product"; readonly of: readonly Expression[] }
  | { readonly kind: "difference"; readonly left: Expression; readonly right: Expression }
  /** Absolute value of a number. */
  | { readonly kind: "absolute"; readonly of: Expression }
  /** A day so many calendar months later; the last day of the month when that day does not exist. */
  | { readonly kind: "months-after"; readonly day: Expression; readonly months: number }
  /** Size class that a headcount implies. */
  | { readonly kind: "size-class"; readonly headcount: Expression }
  /** Quota that the law requires, see `law/quota.ts`. */
  | {
      readonly kind: "quota-required";
      readonly payrollHeadcount: Expression;
      readonly hazardousJobs: Expression;
      readonly exemption: Expression;
    };

/**
 * - `year` reporting year; `year-start`, `year-end` its first and last day
 * - `filing-day` the day of filing in Almaty
 * - `register-size-class`, `register-headcount` of the frame; unknown without a frame entry
 * - `quota-assigned` quota an akimat decision names; unknown when none
 * - `minimum-wage` monthly minimum wage of the year in tenge; unknown for a year not in the table
 * - `bin-unit` unit digit of the BIN: "head", "branch" or "representative"
 */
export const factNames = [
  "year",
  "year-start",
  "year-end",
  "filing-day",
  "register-size-class",
  "register-headcount",
  "quota-assigned",
  "minimum-wage",
  "bin-unit",
] as const;
export type FactName = (typeof factNames)[number];

/** What is true, false or, while an operand is not answered, unknown. */
export type Condition =
  | {
      readonly kind: "compare";
      readonly operator: "=" | "!=" | "<" | "<=" | ">" | ">=";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "answered"; readonly field: string }
  /** The expression has a value; never unknown itself. */
  | { readonly kind: "known"; readonly of: Expression }
  /** One of several choices was ticked. */
  | { readonly kind: "includes"; readonly field: string; readonly option: string }
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition };

export const expressionSchema: z.ZodType<Expression> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("answer"), field: z.string() }),
    z.strictObject({ kind: z.literal("other-form"), form: z.string(), field: z.string() }),
    z.strictObject({ kind: z.literal("last-year"), field: z.string() }),
    z.strictObject({ kind: z.literal("fact"), name: z.enum(factNames) }),
    z.strictObject({
      kind: z.literal("constant"),
      value: z.union([z.number(), z.string(), z.boolean()]),
    }),
    z.strictObject({ kind: z.enum(["sum", "product"]), of: z.array(expressionSchema).min(2) }),
    z.strictObject({
      kind: z.literal("difference"),
      left: expressionSchema,
      right: expressionSchema,
    }),
    z.strictObject({ kind: z.literal("absolute"), of: expressionSchema }),
    z.strictObject({ kind: z.literal("months-after"), day: expressionSchema, months: z.int() }),
    z.strictObject({ kind: z.literal("size-class"), headcount: expressionSchema }),
    z.strictObject({
      kind: z.literal("quota-required"),
      payrollHeadcount: expressionSchema,
      hazardousJobs: expressionSchema,
      exemption: expressionSchema,
    }),
  ]),
);

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("compare"),
      operator: z.enum(["=", "!=", "<", "<=", ">", ">="]),
      left: expressionSchema,
      right: expressionSchema,
    }),
    z.strictObject({ kind: z.literal("answered"), field: z.string() }),
    z.strictObject({ kind: z.literal("known"), of: expressionSchema }),
    z.strictObject({ kind: z.literal("includes"), field: z.string(), option: z.string() }),
    z.strictObject({ kind: z.enum(["all", "any"]), of: z.array(conditionSchema).min(1) }),
    z.strictObject({ kind: z.literal("not"), of: conditionSchema }),
  ]),
);
