import type { ReturnLog } from "#functions/records/return-log.ts";
import { Problem } from "#shared/api/problem.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { ReturnEventKind } from "#shared/records/event.ts";
import { foldLog } from "#shared/records/fold.ts";
import { mayFollow } from "#shared/records/transitions.ts";

/** @throws Problem `return/wrong-status` with the status that does not allow it. */
export function requireTransition(log: ReturnLog, form: AnnualFormId, kind: ReturnEventKind): void {
  const status = foldLog(log)[form]?.status ?? "not-started";
  if (mayFollow(status, kind)) return;
  throw new Problem("return/wrong-status", { members: { formStatus: status } });
}
