import { useState } from "react";
import { useLocation } from "wouter";
import type { Segment } from "#shared/records/segment.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { previewReminder, sendReminder } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import { paths } from "#web/features/outreach/paths.ts";
import {
  checkReminder,
  type FieldError,
  notesOf,
  type TypedReminder,
} from "#web/features/outreach/schedule.ts";
import { emptyDate } from "#web/fields/typed-date.ts";

const untouched: TypedReminder = {
  notes: { kk: "", ru: "", en: "" },
  when: "now",
  day: emptyDate,
  time: "09:00",
};

/** What was typed for a new reminder, whom it would reach, and sending it once. */
export function useNewReminder(year: number, segment: Segment) {
  const language = useOutreachLanguage();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(untouched);
  /** The words that the preview shows: as they were when their box was left. */
  const [shownNotes, setShownNotes] = useState(untouched.notes);
  const [outcome, setOutcome] = useState<{
    readonly attempt: number;
    readonly errors: readonly FieldError[];
    readonly problem?: ApiProblem;
  }>({ attempt: 0, errors: [] });
  const [busy, setBusy] = useState(false);
  // One key for the whole stay on the page: a second press or a retry sends once.
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const key = JSON.stringify([year, segment, notesOf(shownNotes)]);
  const preview = useAnswer(key, (signal) =>
    api(previewReminder)({
      params: { year },
      body: { segment, notes: notesOf(shownNotes) },
      signal,
    }),
  );

  async function send(): Promise<void> {
    const checked = checkReminder(typed, new Date(), language);
    if (!("sendAt" in checked)) {
      setOutcome(({ attempt }) => ({ attempt: attempt + 1, errors: checked.errors }));
      return;
    }
    setBusy(true);
    const { sendAt } = checked;
    const answered = await api(sendReminder)({
      params: { year },
      body: { segment, notes: notesOf(typed.notes), ...(sendAt !== undefined && { sendAt }) },
      idempotencyKey,
    });
    setBusy(false);
    if (answered.ok) return navigate(paths.reminder(year, answered.reply.id));
    // A refusal was no order: what is changed now is another one.
    if (answered.problem.status >= 400 && answered.problem.status < 500) {
      setKey(crypto.randomUUID());
    }
    const { problem } = answered;
    setOutcome(({ attempt }) => ({ attempt: attempt + 1, errors: [], problem }));
  }

  const showNotes = () => {
    const isLong = checkReminder({ ...typed, when: "now" }, new Date(), language).errors.length > 0;
    if (!isLong) setShownNotes(typed.notes);
  };
  return { typed, setTyped, showNotes, preview, outcome, busy, send };
}

export type NewReminder = ReturnType<typeof useNewReminder>;
