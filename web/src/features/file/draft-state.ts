import type { Explanations, UncheckedAnswers } from "#shared/answers/answer.ts";
import {
  type Entries,
  type EntryConflict,
  isSameEntries,
  mergeAnswers,
} from "#web/features/file/merge-answers.ts";

/** What is kept of a form that is not sent yet. */
export type DraftBody = {
  readonly answers: UncheckedAnswers;
  readonly explanations: Explanations;
};

/** A draft as the server holds it; version null when it holds none. */
export type HeldDraft = {
  readonly body: DraftBody;
  readonly version: number | null;
  readonly savedAt?: string;
  /** Whether the caller saved it. */
  readonly savedByYou?: boolean;
};

/** Changes not yet on the server, as kept on this device. */
export type LocalCopy = {
  readonly body: DraftBody;
  /** What the server held when they were made. */
  readonly base: DraftBody;
  readonly version: number | null;
};

export type Saving =
  | { readonly kind: "idle" }
  | { readonly kind: "waiting" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  /** Kept on this device only. `code` when the server refused it. */
  | { readonly kind: "failed"; readonly code?: string };

/** Entries that two people changed, and when the other one did. */
export type Conflicts = {
  readonly answers: readonly EntryConflict[];
  readonly explanations: readonly EntryConflict[];
  readonly theirsSavedAt?: string;
  readonly theirsByYou?: boolean;
};

export type DraftState = {
  readonly body: DraftBody;
  /** What the server is known to hold. */
  readonly base: DraftBody;
  readonly version: number | null;
  readonly saving: Saving;
  /** Sequence of the form's last event as the last save told it; undefined before the first. */
  readonly sequence?: number | null;
  /** Nothing is saved while there are any: a person chooses first. */
  readonly conflicts?: Conflicts;
  /** Changes of an earlier visit were found on this device and taken up again. */
  readonly restored: boolean;
  /** Grows whenever the body changed for another reason than the person's typing. */
  readonly outsideChanges: number;
};

/** A draft as it opens: the server's, joined with what an earlier visit left on this device. */
export function openDraft(held: HeldDraft, copy?: LocalCopy): DraftState {
  const state: DraftState = {
    body: held.body,
    base: held.body,
    version: held.version,
    saving: held.savedAt ? { kind: "saved", at: held.savedAt } : { kind: "idle" },
    restored: false,
    outsideChanges: 0,
  };
  if (!copy || isSameBody(copy.body, held.body)) return state;
  const restored: DraftState = { ...state, body: copy.body, base: copy.base, restored: true };
  return { ...joinDraft(restored, held), saving: { kind: "waiting" } };
}

/**
 * Takes up a newer draft of somebody else. What only one side changed is joined; what both
 * changed stays as typed here and becomes a conflict.
 */
export function joinDraft(state: DraftState, theirs: HeldDraft): DraftState {
  const merge = (part: keyof DraftBody) =>
    mergeAnswers({ base: state.base[part], mine: state.body[part], theirs: theirs.body[part] });
  const answers = merge("answers");
  const explanations = merge("explanations");
  const { conflicts: _before, ...rest } = state;
  return {
    ...rest,
    body: { answers: answers.entries, explanations: explanations.entries as Explanations },
    base: theirs.body,
    version: theirs.version,
    saving: { kind: "waiting" },
    outsideChanges: state.outsideChanges + 1,
    ...conflictsOf({
      answers: answers.conflicts,
      explanations: explanations.conflicts,
      ...(theirs.savedAt ? { theirsSavedAt: theirs.savedAt } : {}),
      ...(theirs.savedByYou === undefined ? {} : { theirsByYou: theirs.savedByYou }),
    }),
  };
}

/** Settles one conflict by a person's choice. */
export function settleConflict(
  state: DraftState,
  part: keyof DraftBody,
  settlement: { readonly entry: string; readonly choice: "mine" | "theirs" },
): DraftState {
  const { conflicts, ...rest } = state;
  const conflict = conflicts?.[part].find(({ entry }) => entry === settlement.entry);
  if (!conflicts || !conflict) return state;
  const left = conflicts[part].filter((one) => one !== conflict);
  return {
    ...rest,
    body: settlement.choice === "theirs" ? withTheirs(state.body, part, conflict) : state.body,
    saving: { kind: "waiting" },
    outsideChanges: state.outsideChanges + 1,
    ...conflictsOf({ ...conflicts, [part]: left }),
  };
}

/** Whether something is not on the server yet. */
export function isUnsaved(state: DraftState): boolean {
  return !isSameBody(state.body, state.base);
}

export function isSameBody(one: DraftBody, other: DraftBody): boolean {
  return (
    isSameEntries(one.answers, other.answers) && isSameEntries(one.explanations, other.explanations)
  );
}

function conflictsOf(conflicts: Conflicts): { conflicts?: Conflicts } {
  return conflicts.answers.length + conflicts.explanations.length > 0 ? { conflicts } : {};
}

function withTheirs(body: DraftBody, part: keyof DraftBody, conflict: EntryConflict): DraftBody {
  const { [conflict.entry]: _mine, ...rest } = body[part] as Entries;
  const entries =
    conflict.theirs === undefined ? rest : { ...rest, [conflict.entry]: conflict.theirs };
  return { ...body, [part]: entries };
}
