import type { Explanations } from "#shared/answers/answer.ts";
import { type ExplanationReason, explanationReasons } from "#shared/answers/explanation-reason.ts";

/** Reasons as they stand on the screen, by rule; an empty text is none. */
export type TypedExplanations = Record<string, { reason: string; text: string }>;

/** What the screen shows of reasons that were given before. */
export function typedExplanationsOf(
  rules: readonly string[],
  explanations: Explanations,
): TypedExplanations {
  return Object.fromEntries(
    rules.map((rule) => {
      const { reason = "", text = "" } = explanations[rule] ?? {};
      return [rule, { reason, text }];
    }),
  );
}

/** A reason that was chosen is kept at once; the text of another reason goes with `other` alone. */
export function explanationsOf(typed: TypedExplanations): Explanations {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([rule, { reason, text }]) => {
      const known = explanationReasons.find((one) => one === reason);
      return known ? [[rule, explanationOf(known, text.trim())]] : [];
    }),
  );
}

function explanationOf(reason: ExplanationReason, text: string) {
  return reason === "other" && text !== "" ? { reason, text } : { reason };
}
