import type { Explanations, UncheckedAnswers } from "#shared/answers/answer.ts";
import type { HistoryEntry, ReturnView } from "#shared/api/read-return.ts";

export type Source = "paper" | "phone";

/** What an officer has typed of a form on behalf of an enterprise, and not filed. */
export type TypedFiling = {
  readonly source?: Source;
  /** As typed: what is no answer yet is kept as it stands in its box. */
  readonly answers: UncheckedAnswers;
  readonly explanations: Explanations;
  /** Sequence of the form's last event that the officer has seen; null when there was none. */
  readonly basedOn: number | null;
  /** The last try, so that one that may have arrived is repeated under its own key. */
  readonly tried?: { readonly key: string; readonly body: string };
};

/** A filing as it begins: with what is in force, to be corrected, or empty. */
export function beginFiling(view: Pick<ReturnView, "answers" | "explanations" | "sequence">) {
  const { answers = {}, explanations = {}, sequence } = view;
  return { answers, explanations, basedOn: sequence } as TypedFiling;
}

/** What happened to the form since the officer began; empty when nothing did. */
export function missedEvents(
  { basedOn }: Pick<TypedFiling, "basedOn">,
  { history }: Pick<ReturnView, "history">,
): readonly HistoryEntry[] {
  return history.filter(({ sequence }) => sequence > (basedOn ?? 0));
}

/** The version that the officer began with; undefined when nothing was filed then. */
export function versionBegunWith(
  { basedOn }: Pick<TypedFiling, "basedOn">,
  { history }: Pick<ReturnView, "history">,
): HistoryEntry | undefined {
  return history.findLast(
    ({ sequence, answers }) => sequence <= (basedOn ?? 0) && answers !== undefined,
  );
}

/** The key to send a body with: that of the last try for as long as the body is the same. */
export function triedWith(
  { tried }: Pick<TypedFiling, "tried">,
  body: unknown,
  makeKey: () => string,
): NonNullable<TypedFiling["tried"]> {
  const text = JSON.stringify(body);
  return tried?.body === text ? tried : { key: makeKey(), body: text };
}

/** Whether what was found on the device is still what this keeps there. */
export function isTypedFiling(value: object): value is TypedFiling {
  const { answers, explanations, basedOn } = value as Partial<TypedFiling>;
  return isObject(answers) && isObject(explanations) && basedOn !== undefined;
}

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);
