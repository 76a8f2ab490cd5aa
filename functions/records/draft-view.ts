import type { Caller } from "#functions/auth/guard.ts";
import type { Draft } from "#functions/records/draft-repository.ts";
import { editorOf } from "#functions/records/history.ts";
import type { DraftView } from "#shared/api/read-return.ts";

/** A draft as its enterprise reads it. */
export function draftViewOf(draft: Draft, caller: Pick<Caller, "id">): DraftView {
  const { answers, explanations, version, savedAt, savedBy } = draft;
  return { answers, explanations, version, savedAt, savedBy: editorOf(savedBy, caller) };
}

/** A draft belongs to the enterprise: the department sees what is filed, not what is tried. */
export function maySeeDrafts({ role }: Pick<Caller, "role">): boolean {
  return role === "enterprise";
}
