import type { ReturnEventKind } from "#shared/records/event.ts";
import type { FormStatus } from "#shared/records/standing.ts";

/** What may happen to a form in each status (forms.md §4). After a year is final nothing may. */
const followers: Readonly<Record<FormStatus, readonly ReturnEventKind[]>> = {
  "not-started": ["started", "submitted"],
  "in-progress": ["submitted"],
  submitted: ["amended", "withdrawn", "accepted", "returned"],
  /** `reopened` undoes a decision. */
  returned: ["amended", "withdrawn", "reopened"],
  accepted: ["amended", "reopened"],
  withdrawn: ["submitted"],
};

/** Whether an event of this kind may be the next one of a form in this status. */
export function mayFollow(status: FormStatus, kind: ReturnEventKind): boolean {
  return followers[status].includes(kind);
}

/**
 * The status an event leads to. Total: a log is folded as it stands, and whoever appends to it asks
 * `mayFollow` before.
 */
export function statusAfter(status: FormStatus, kind: ReturnEventKind): FormStatus {
  switch (kind) {
    case "started":
      return status === "not-started" ? "in-progress" : status;
    case "submitted":
    case "amended":
    case "reopened":
      return "submitted";
    case "withdrawn":
    case "returned":
    case "accepted":
      return kind;
    default:
      return kind satisfies never;
  }
}
