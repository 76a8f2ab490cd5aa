import type { ReturnView } from "#shared/api/read-return.ts";
import type { DecisionState } from "#web/features/review/use-decision.ts";

/** What an officer can do about a form. `undo` is `reopen` said of a decision just made. */
export type Act = "accept" | "return" | "reopen" | "undo";

/**
 * The acts that are offered, in the order of their buttons. A decision just made can be taken back
 * whether or not the page has been read anew since.
 */
export function actsOf(
  { status, campaign }: Pick<ReturnView, "status" | "campaign">,
  state: DecisionState,
): readonly Act[] {
  if (campaign.state === "final" || campaign.state === "planned") return [];
  if (state.kind === "done" && state.decision !== "reopened") return ["undo"];
  switch (status) {
    case "submitted":
      return ["accept", "return"];
    case "accepted":
    case "returned":
      return ["reopen"];
    case "not-started":
    case "in-progress":
    case "withdrawn":
      return [];
    default:
      return status satisfies never;
  }
}

/** Whether an officer can file the form on behalf of the enterprise. */
export function mayFileOf({ campaign }: Pick<ReturnView, "campaign">): boolean {
  return campaign.state === "open" || campaign.state === "closed";
}
