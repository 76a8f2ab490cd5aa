import type { FrameView } from "#shared/api/register.ts";
import { type BinCheck, checkBin } from "#shared/law/bin.ts";
import type { RegisterMessages } from "#web/features/register/messages.ts";

export type ScopeAnswer = "in" | keyof RegisterMessages["scope"]["reasons"];

export type TypedScope = { readonly answer: string; readonly mergedInto: string };

/** The reasons in the order they are offered. */
export const scopeReasons = [
  "ceased",
  "merged",
  "not-obliged",
  "not-us",
] as const satisfies readonly ScopeAnswer[];

export type FieldError = { readonly fieldId: string; readonly message: string };

export const withoutSpaces = (typed: string): string => typed.replace(/\s/g, "");

/** What is wrong with the BIN of a successor, in words; undefined when nothing is. */
export function successorError(
  typed: string,
  own: string,
  words: Readonly<Record<Exclude<BinCheck, "valid"> | "same", string>>,
): string | undefined {
  const bin = withoutSpaces(typed);
  if (bin === own) return words.same;
  const check = checkBin(bin);
  return check === "valid" ? undefined : words[check];
}

export function checkScope(
  { answer, mergedInto }: TypedScope,
  bin: string,
  words: RegisterMessages["scopePage"],
): readonly FieldError[] {
  if (answer === "") return [{ fieldId: "answer", message: words.needAnswer }];
  if (answer !== "merged") return [];
  const message = successorError(mergedInto, bin, words.bin);
  return message === undefined ? [] : [{ fieldId: "mergedInto", message }];
}

/** The change as the endpoint takes it; the quota stays as it is. */
export function scopeChange({ answer, mergedInto }: TypedScope, revision: number) {
  const reason = scopeReasons.find((each) => each === answer);
  if (reason === undefined) return { inScope: true, revision };
  const into = reason === "merged" ? { mergedInto: withoutSpaces(mergedInto) } : {};
  return { inScope: false, outOfScopeReason: reason, ...into, revision };
}

/** What the page begins with: what is so now. */
export function typedScopeOf(frame: FrameView): TypedScope {
  const answer = frame.inScope ? "in" : (frame.outOfScopeReason ?? "");
  return { answer, mergedInto: frame.mergedInto ?? "" };
}
