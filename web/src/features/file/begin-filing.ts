import type { DraftState } from "#web/features/file/draft-state.ts";
import type { FiledForm, Filing, FilingBody, Signature } from "#web/features/file/filing.ts";
import type { EnterpriseYear } from "#web/features/file/paths.ts";
import type { FormPlan } from "#web/features/file/plan-filing.ts";

/** A form to send, with its draft as it was last saved. */
export type FormToSend = {
  readonly plan: FormPlan;
  readonly draft: Pick<DraftState, "version" | "sequence">;
};

type Beginning = EnterpriseYear & {
  /** ULID of the new filing. */
  readonly filing: string;
  readonly signature: Signature;
  readonly forms: readonly FormToSend[];
};

/** Freezes what is ready: from here on one key means one content, whatever is typed meanwhile. */
export function beginFiling({ filing, bin, year, signature, forms }: Beginning): Filing {
  return { filing, bin, year, signature, forms: waitingOf(forms) };
}

function waitingOf(forms: readonly FormToSend[]): readonly FiledForm[] {
  const ready = forms.filter(({ plan }) => plan.readiness === "ready");
  return ready.map((form) => ({
    form: form.plan.form,
    body: bodyOf(form),
    outcome: { kind: "waiting" },
  }));
}

function bodyOf({ plan, draft }: FormToSend): FilingBody {
  const { check, asked, view } = plan;
  return {
    answers: check.answers ?? asked,
    explanations: check.explanations,
    // The first save of a draft starts the form; an event of somebody else must be seen first.
    basedOn: view.sequence ?? draft.sequence ?? null,
    ...(draft.version === null ? {} : { draftVersion: draft.version }),
  };
}

/** Goes on with a filing that was stopped: under its signature, with what is ready by now. */
export function continueFiling(paused: Filing, forms: readonly FormToSend[]): Filing {
  const waiting = waitingOf(forms);
  const sentAgain = new Set(waiting.map(({ form }) => form));
  const arrived = paused.forms.filter(({ form }) => !sentAgain.has(form));
  const { pausedAt: _over, ...rest } = paused;
  return { ...rest, forms: [...arrived, ...waiting] };
}
