import {
  type DraftBody,
  type DraftState,
  type HeldDraft,
  isSameBody,
  isUnsaved,
  joinDraft,
  type LocalCopy,
  openDraft,
  settleConflict,
} from "#web/features/file/draft-state.ts";

export type SaveOutcome =
  | {
      readonly kind: "saved";
      readonly version: number;
      readonly savedAt: string;
      readonly sequence: number | null;
    }
  /** Somebody saved a newer draft: nothing was stored. */
  | { readonly kind: "changed"; readonly held: HeldDraft }
  /** No answer, or one that may be better later. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "refused"; readonly code: string };

export type DraftKeeperDependencies = {
  readonly save: (body: DraftBody, version: number | null) => Promise<SaveOutcome>;
  readonly copies: {
    readonly find: () => LocalCopy | undefined;
    readonly put: (copy: LocalCopy) => void;
    readonly remove: () => void;
  };
  /** Runs something after so many milliseconds; the returned function cancels it. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
};

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;

const saveAfterMilliseconds = 1000;
const firstRetryMilliseconds = 4000;
const longestRetryMilliseconds = 60_000;

/**
 * Keeps one draft: every change goes to this device at once and to the server a second after the
 * last one; a newer draft of somebody else is joined with it, and what both changed waits for a
 * person's choice. A failed save is tried again; what was typed stays either way.
 */
export function createDraftKeeper(held: HeldDraft, dependencies: DraftKeeperDependencies) {
  const { save, copies, later } = dependencies;
  const listeners = new Set<() => void>();
  let state = openDraft(held, copies.find());
  let cancelTimer = () => {};
  let running: Promise<void> | undefined;
  let retryMilliseconds = firstRetryMilliseconds;

  const set = (next: DraftState) => {
    state = next;
    if (isUnsaved(state)) {
      copies.put({ body: state.body, base: state.base, version: state.version });
    } else copies.remove();
    for (const listener of listeners) listener();
  };
  const saveAfter = (milliseconds: number) => {
    cancelTimer();
    cancelTimer = later(() => void flush(), milliseconds);
  };

  function take(outcome: SaveOutcome, sent: DraftBody) {
    if (outcome.kind === "saved") {
      retryMilliseconds = firstRetryMilliseconds;
      set(afterSave(state, sent, outcome));
    } else if (outcome.kind === "changed") {
      set(afterJoin(joinDraft(state, outcome.held), outcome.held));
    } else if (outcome.kind === "refused") {
      set({ ...state, saving: { kind: "failed", code: outcome.code } });
    } else {
      set({ ...state, saving: { kind: "failed" } });
      saveAfter(retryMilliseconds);
      retryMilliseconds = Math.min(retryMilliseconds * 2, longestRetryMilliseconds);
    }
  }

  async function saveUntilClean() {
    while (isUnsaved(state) && !state.conflicts) {
      const sent = state.body;
      set({ ...state, saving: { kind: "saving" } });
      take(await save(sent, state.version), sent);
      if (state.saving.kind === "failed") return;
    }
  }

  /** Saves now what is not saved; resolves when the server has answered. */
  function flush(): Promise<void> {
    cancelTimer();
    running ??= saveUntilClean().finally(() => {
      running = undefined;
    });
    return running;
  }

  if (isUnsaved(state)) {
    set(state);
    if (!state.conflicts) saveAfter(saveAfterMilliseconds);
  } else copies.remove();

  return {
    read: () => state,
    /** Takes what a person typed. */
    change(body: DraftBody) {
      if (isSameBody(body, state.body)) return;
      set({ ...state, body, saving: { kind: "waiting" } });
      saveAfter(saveAfterMilliseconds);
    },
    /** Settles one conflict; once all are settled the draft is saved. */
    settle(part: keyof DraftBody, settlement: { entry: string; choice: "mine" | "theirs" }) {
      set(settleConflict(state, part, settlement));
      if (!state.conflicts) void flush();
    },
    flush,
    /** Joins what the server holds by now with what is typed. */
    meet(theirs: HeldDraft) {
      set(afterJoin(joinDraft(state, theirs), theirs));
      if (isUnsaved(state) && !state.conflicts) saveAfter(saveAfterMilliseconds);
    },
    /** Begins anew from what the server holds: what was typed has been sent. */
    restart(anew: HeldDraft) {
      cancelTimer();
      set({ ...openDraft(anew), outsideChanges: state.outsideChanges + 1 });
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** Ends its timers; the copy on this device stays. */
    close: () => cancelTimer(),
  };
}

type Saved = Extract<SaveOutcome, { kind: "saved" }>;

function afterSave(state: DraftState, sent: DraftBody, outcome: Saved): DraftState {
  const next = {
    ...state,
    base: sent,
    version: outcome.version,
    sequence: outcome.sequence,
    saving: { kind: "saved", at: outcome.savedAt },
  } as const;
  return isUnsaved(next) ? { ...next, saving: { kind: "waiting" } } : next;
}

function afterJoin(state: DraftState, theirs: HeldDraft): DraftState {
  if (isUnsaved(state)) return state;
  const saving = theirs.savedAt ? ({ kind: "saved", at: theirs.savedAt } as const) : idle;
  return { ...state, saving };
}

const idle = { kind: "idle" } as const;
