import type { Framed } from "#shared/exports/frame-columns.ts";
import type { CampaignDays } from "#shared/exports/lateness.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { ReturnEvent } from "#shared/records/event.ts";
import type { FormState, FormStates } from "#shared/records/fold.ts";

/** Everything exports tell about one enterprise in one year, as of the watermark. */
export type EnterpriseYear = Framed & {
  /** What its log came to. */
  readonly states: FormStates;
  /** The counted events of its log, in order. */
  readonly events: readonly ReturnEvent[];
  readonly expected: Readonly<Record<AnnualFormId, boolean>>;
  /** Undefined when the year has no campaign. */
  readonly campaign: CampaignDays | undefined;
  /** The day in the city at the watermark. */
  readonly asOf: string;
  /** How often it was written to, before and after the deadline. */
  readonly contacts?: { readonly before: number; readonly after: number } | undefined;
};

/** One form of it. */
export type FormYear = EnterpriseYear & { readonly form: AnnualFormId };

/** Undefined when nothing has happened to the form. */
export function stateOf({ states, form }: FormYear): FormState | undefined {
  return states[form];
}

/** The form's own events, in order. */
export function eventsOf({ events, form }: FormYear): readonly ReturnEvent[] {
  return events.filter((event) => event.form === form);
}

/** Instant of the last filing, amendments included; a withdrawal does not erase it. */
export function lastFiledAt(of: FormYear): string | undefined {
  return eventsOf(of).findLast(({ kind }) => kind === "submitted" || kind === "amended")?.at;
}
