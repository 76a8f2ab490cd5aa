import type { ObjectionView } from "#shared/api/list-returns.ts";
import type { RegisterMessages } from "#web/features/register/messages.ts";
import { type FieldError, successorError, withoutSpaces } from "#web/features/register/scope.ts";

/** The decision's boxes as they stand, right or not. */
export type TypedDecision = {
  readonly decision: string;
  readonly reason: string;
  readonly mergedInto: string;
};

type Asked = Pick<ObjectionView, "kind" | "mergedInto" | "raisedAt"> & { readonly bin: string };

const isMerger = ({ decision }: TypedDecision, { kind }: Asked) =>
  decision === "accepted" && kind === "merged";

export function checkDecision(
  typed: TypedDecision,
  asked: Asked,
  { decide, scopePage }: Pick<RegisterMessages, "decide" | "scopePage">,
): readonly FieldError[] {
  const { decision, reason, mergedInto } = typed;
  if (decision === "") return [{ fieldId: "decision", message: decide.needDecision }];
  if (decision === "refused" && reason.trim() === "") {
    return [{ fieldId: "reason", message: decide.needReason }];
  }
  if (!isMerger(typed, asked)) return [];
  const message = successorError(mergedInto, asked.bin, scopePage.bin);
  return message === undefined ? [] : [{ fieldId: "mergedInto", message }];
}

/** The decision as the endpoint takes it: only what goes with it. */
export function decisionBody(typed: TypedDecision, asked: Asked) {
  const basedOn = asked.raisedAt;
  if (typed.decision !== "accepted") {
    return { decision: "refused" as const, reason: typed.reason.trim(), basedOn };
  }
  const into = isMerger(typed, asked) ? { mergedInto: withoutSpaces(typed.mergedInto) } : {};
  return { decision: "accepted" as const, ...into, basedOn };
}
