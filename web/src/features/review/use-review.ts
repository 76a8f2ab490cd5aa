import { useState } from "react";
import { useLocation } from "wouter";
import type { ReturnView } from "#shared/api/read-return.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { Comment } from "#shared/records/event.ts";
import { type Act, actsOf } from "#web/features/review/decision-acts.ts";
import { remarkErrorsOf } from "#web/features/review/decision-errors.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import { useNeighbours } from "#web/features/review/neighbours.tsx";
import type { ReviewPlace } from "#web/features/review/paths.ts";
import { remarkId } from "#web/features/review/remark-box.tsx";
import { type Decision, useDecision } from "#web/features/review/use-decision.ts";
import { remarksOf, type TypedRemarks, useRemarks } from "#web/features/review/use-remarks.ts";
import {
  type Shortcut,
  useShortcutSwitch,
  useShortcuts,
} from "#web/features/review/use-shortcuts.ts";

export type ReviewInWork = {
  readonly place: ReviewPlace;
  readonly view: ReturnView;
  readonly definition: FormDefinition;
  /** Fields on the page that a remark can be about. */
  readonly shown: readonly string[];
  readonly reload: () => void;
};

/** Everything an officer does on the page of one return: remarks, decisions, keys. */
export function useReview({ place, view, definition, shown, reload }: ReviewInWork) {
  const { locale, words } = useReviewLanguage();
  const remarks = useRemarks(place);
  const { state, decide, reset } = useDecision(place);
  const neighbours = useNeighbours(place);
  const [attempt, setAttempt] = useState(0);
  const [sent, setSent] = useState<TypedRemarks>({});
  const written = remarksOf(remarks.typed, shown);
  const acts = actsOf(view, state);
  const errors =
    attempt === 0
      ? []
      : remarkErrorsOf(definition, remarks.typed, { shown, words, locale }).map((error) => ({
          ...error,
          id: remarkId(error.field),
        }));

  async function send(decision: Decision, comments: readonly Comment[] = []): Promise<boolean> {
    setAttempt(0);
    const basedOn = state.kind === "done" ? state.sequence : view.sequence;
    const came = await decide({ decision, basedOn, comments });
    if (came.kind === "done") reload();
    return came.kind === "done";
  }
  async function giveBack() {
    if (remarkErrorsOf(definition, remarks.typed, { shown, words, locale }).length > 0) {
      return setAttempt(attempt + 1);
    }
    const { typed } = remarks;
    if (!(await send("returned", written))) return;
    setSent(typed);
    remarks.replace({});
  }
  /** A return that is undone gives back what was written. */
  async function reopen() {
    const wasReturned = state.kind === "done" && state.decision === "returned";
    if (!(await send("reopened"))) return;
    if (wasReturned) remarks.replace({ ...sent, ...remarks.typed });
    // The button that was pressed is gone.
    requestAnimationFrame(() => document.getElementById("decision")?.focus());
  }
  const doAct: Readonly<Record<Act, () => void>> = {
    accept: () => void send("accepted"),
    return: () => void giveBack(),
    reopen: () => void reopen(),
    undo: () => void reopen(),
  };
  const act = (wanted: Act) => {
    if (state.kind !== "sending" && acts.includes(wanted)) doAct[wanted]();
  };
  const shortcuts = useShortcutSwitch();
  const [, navigate] = useLocation();
  useShortcuts(shortcuts.isOn, (shortcut: Shortcut) => {
    if (shortcut === "next" || shortcut === "previous") {
      const address = neighbours[shortcut];
      if (address) navigate(address);
    } else if (shortcut === "undo") act(acts.includes("undo") ? "undo" : "reopen");
    else act(shortcut);
  });

  return {
    state,
    remarks,
    mayRemark: acts.includes("return"),
    remarkCount: written.length,
    errors,
    attempt,
    neighbours,
    shortcuts,
    act,
    /** Tries again what may not have arrived, under the same key. */
    retry: () => {
      if (state.kind !== "failed") return;
      const { decision, comments } = state.request;
      if (decision === "returned") void giveBack();
      else if (decision === "reopened") void reopen();
      else void send(decision, comments);
    },
    /** Shows what somebody else did meanwhile; what is written stays. */
    refresh: () => {
      reset();
      reload();
    },
  };
}
