import type { Explanations, UncheckedAnswers } from "#shared/answers/answer.ts";
import type { Receipt } from "#shared/api/common.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { DeclarationMark } from "#shared/records/event.ts";

/** What is sent of one form: frozen when the filing begins, so that one key means one content. */
export type FilingBody = {
  readonly answers: UncheckedAnswers;
  readonly explanations: Explanations;
  readonly basedOn: number | null;
  readonly draftVersion?: number;
};

/** Why the server refused a form, in a shape that survives a reload. */
export type Refusal = {
  readonly code: string;
  /** In the language of the moment; shown until the person looks at the form again. */
  readonly title: string;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  /** The event that was overlooked, when that was the reason. */
  readonly event?: { readonly kind: string; readonly at: string };
};

export type FormOutcome =
  | { readonly kind: "waiting" }
  | { readonly kind: "arrived"; readonly receipt: Receipt }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export type FiledForm = {
  readonly form: AnnualFormId;
  readonly body: FilingBody;
  readonly outcome: FormOutcome;
};

/** Who signs: kept only until the server has it. */
export type Signature = { readonly signatory: string; readonly position: string };

/** Forms sent together under one signature: everything needed to go on after a crash. */
export type Filing = {
  /** ULID; every idempotency key is made from it. */
  readonly filing: string;
  readonly bin: string;
  readonly year: number;
  readonly signature?: Signature;
  readonly declaration?: DeclarationMark;
  /** Why the declaration itself was refused. */
  readonly declarationRefusal?: Refusal;
  /** In the order they are sent. */
  readonly forms: readonly FiledForm[];
  /** How often it was gone on with after a refusal; absent: never. */
  readonly round?: number;
  /** When the person turned from a refusal back to the forms, ISO. */
  readonly pausedAt?: string;
};

export type FilingStep =
  | { readonly kind: "sign"; readonly signature: Signature }
  | { readonly kind: "send"; readonly form: FiledForm; readonly key: string }
  /** A refusal that a person must look at; the forms after it were not sent. */
  | { readonly kind: "stopped" }
  | { readonly kind: "done" };

export type StepOutcome =
  | { readonly kind: "signed"; readonly declaration: DeclarationMark }
  | { readonly kind: "arrived"; readonly receipt: Receipt }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** What comes next. A function of the state alone, so that a reload asks it again and goes on. */
export function nextStep(filing: Filing): FilingStep {
  if (filing.declarationRefusal) return { kind: "stopped" };
  if (!filing.declaration) {
    return filing.signature ? { kind: "sign", signature: filing.signature } : { kind: "stopped" };
  }
  for (const form of filing.forms) {
    if (form.outcome.kind === "refused") return { kind: "stopped" };
    if (form.outcome.kind === "waiting") return { kind: "send", form, key: keyOf(filing, form) };
  }
  return { kind: "done" };
}

/**
 * The same for ever for one content of one form: a repeated request is recognised by it. What was
 * refused is sent anew under another key, as its content has changed.
 */
export function keyOf(
  { filing, round }: Pick<Filing, "filing" | "round">,
  { form }: Pick<FiledForm, "form">,
) {
  return round === undefined ? `${filing}-${form}` : `${filing}-${form}-${round}`;
}

/** The filing after the step that was next came out so. */
export function afterStep(filing: Filing, outcome: StepOutcome): Filing {
  const step = nextStep(filing);
  if (step.kind === "sign") return afterSigning(filing, outcome);
  if (step.kind !== "send" || outcome.kind === "signed") return filing;
  const forms = filing.forms.map((form) =>
    form.form === step.form.form ? { ...form, outcome } : form,
  );
  return { ...filing, forms };
}

function afterSigning(filing: Filing, outcome: StepOutcome): Filing {
  const { signature: _known, ...rest } = filing;
  if (outcome.kind === "signed") return { ...rest, declaration: outcome.declaration };
  return outcome.kind === "refused" ? { ...rest, declarationRefusal: outcome.refusal } : filing;
}

/** Forms of a filing that arrived. */
export function arrivedOf(filing: Filing): readonly FiledForm[] {
  return filing.forms.filter(({ outcome }) => outcome.kind === "arrived");
}

const longestPauseMilliseconds = 86_400_000;

/**
 * A stopped filing with what has arrived alone: the rest is frozen anew when the person has looked
 * at it. Undefined when nothing has arrived, so that there is nothing to join.
 */
export function pauseFiling(filing: Filing, now: Date): Filing | undefined {
  const forms = arrivedOf(filing);
  if (forms.length === 0) return undefined;
  return { ...filing, forms, round: (filing.round ?? 1) + 1, pausedAt: now.toISOString() };
}

/** Whether what is sent next joins this filing, so that one receipt lists it all. Not for ever. */
export function mayGoOn({ pausedAt, declaration }: Filing, now: Date): boolean {
  if (pausedAt === undefined || declaration === undefined) return false;
  return now.getTime() - Date.parse(pausedAt) < longestPauseMilliseconds;
}
