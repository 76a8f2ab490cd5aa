import type { Explanation } from "#shared/answers/answer.ts";
import { explanationReasons, longestExplanation } from "#shared/answers/explanation-reason.ts";
import { readText } from "#shared/answers/read-answer.ts";

/**
 * Reads an explanation of a soft finding: a known reason, and a text, which the reason `other`
 * needs. Anything at all may be handed in.
 *
 * @returns undefined when it explains nothing.
 */
export function readExplanation(given: unknown): Explanation | undefined {
  if (typeof given !== "object" || given === null) return;
  const { reason: code, text: words } = given as { reason?: unknown; text?: unknown };
  const reason = explanationReasons.find((known) => known === code);
  const text = readText(words, longestExplanation);
  if (reason === undefined || text.kind === "refused") return;
  if (text.kind === "value" && typeof text.value === "string") return { reason, text: text.value };
  return reason === "other" ? undefined : { reason };
}
