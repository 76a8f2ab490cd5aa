import type { Answers } from "#shared/answers/answer.ts";
import { keepAskedAnswers } from "#shared/answers/asked-fields.ts";
import { type CheckResult, checkAnswers } from "#shared/answers/check-answers.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { DraftBody } from "#web/features/file/draft-state.ts";
import { isSameEntries } from "#web/features/file/merge-answers.ts";
import type { EnterpriseYear } from "#web/features/file/paths.ts";

/** One form as it stands: what the server knows of it and what is typed. */
export type FormInHand = {
  readonly form: AnnualFormId;
  readonly definition: FormDefinition;
  readonly view: ReturnView;
  readonly body: DraftBody;
};

/**
 * - `untouched` nothing to send: nothing typed, or just what is in force
 * - `unfinished` something is missing, wrong or unexplained
 * - `ready` can be sent
 */
export type Readiness = "untouched" | "unfinished" | "ready";

export type FormPlan = FormInHand & {
  readonly readiness: Readiness;
  /** Without answers to questions that are no longer asked. */
  readonly asked: DraftBody["answers"];
  readonly check: CheckResult;
  readonly context: CheckContext;
};

type Surroundings = EnterpriseYear & { readonly filedOn: string };

/**
 * What sending now would come to, form by form in the order of sending. Each form is checked
 * against what the server will hold at that moment: answers in force, and those of the forms that
 * are sent before it.
 */
export function planFiling(
  forms: readonly FormInHand[],
  surroundings: Surroundings,
): readonly FormPlan[] {
  const sent: Partial<Record<AnnualFormId, Answers>> = {};
  return forms.map((inHand) => {
    const plan = planForm(inHand, contextOf(inHand.view, surroundings, sent));
    if (plan.readiness === "ready" && plan.check.answers) {
      sent[inHand.form] = plan.check.answers;
    }
    return plan;
  });
}

function planForm(inHand: FormInHand, context: CheckContext): FormPlan {
  const { definition, body } = inHand;
  const asked = keepAskedAnswers(definition, body.answers, context);
  const check = checkAnswers(
    definition,
    { answers: asked, explanations: body.explanations },
    context,
  );
  return { ...inHand, asked, check, context, readiness: readinessOf(inHand, asked, check) };
}

function readinessOf(
  { view, body }: FormInHand,
  asked: DraftBody["answers"],
  check: CheckResult,
): Readiness {
  const inForce = view.answers;
  const explanationsInForce = view.explanations ?? {};
  const isUntouched = inForce
    ? isSameEntries(asked, inForce) && isSameEntries(body.explanations, explanationsInForce)
    : Object.keys(body.answers).length === 0;
  if (isUntouched) return "untouched";
  return check.answers && check.unexplained.length === 0 ? "ready" : "unfinished";
}

function contextOf(
  view: ReturnView,
  { bin, year, filedOn }: Surroundings,
  sent: CheckContext["otherForms"],
): CheckContext {
  return {
    bin,
    year,
    filedOn,
    frame: view.context.frame,
    lastYear: view.lastYear as Answers | undefined,
    otherForms: { ...(view.context.otherForms as CheckContext["otherForms"]), ...sent },
  };
}
