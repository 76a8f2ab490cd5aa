import * as z from "zod";
import { explanationReasons, longestExplanation } from "#shared/answers/explanation-reason.ts";

/**
 * One answer as it travels: counts and money are whole numbers, dates `YYYY-MM-DD`, yes/no
 * booleans, choices their codes, several choices an array of codes, lists arrays of objects.
 */
export type Answer =
  | string
  | number
  | boolean
  | readonly Answer[]
  | { readonly [field: string]: Answer };

/** Answers by field id. A key that is absent means "not answered"; zero is an answer. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * Answers before they are checked: any JSON at all. The checker says what is wrong with it; the
 * request's parser must not, so that every finding comes back at once and in words.
 */
export const uncheckedAnswersSchema = z.record(z.string().max(64), z.json());
/** Answers as they were sent, before their form has looked at them. */
export type UncheckedAnswers = Readonly<Record<string, unknown>>;

const explanationSchema = z.strictObject({
  reason: z.enum(explanationReasons),
  text: z.string().trim().min(1).max(longestExplanation).optional(),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** Explanations by rule id. */
export const explanationsSchema = z.record(z.string().max(64), explanationSchema);
/** Explanations by rule id. */
export type Explanations = Readonly<Record<string, Explanation>>;
