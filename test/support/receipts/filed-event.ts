import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { DeclarationMark, FilingEvent, ReturnEvent } from "#shared/records/event.ts";

export const bin = "941240000193";
export const year = 2023;
export const filing = "01HKZ0000000000000000000AB";

type Change = {
  readonly sequence: number;
  readonly form?: AnnualFormId;
  readonly declaration?: DeclarationMark;
};

const commonOf = ({ sequence, form = "workforce" }: Change) => ({
  schemaVersion: 1 as const,
  bin,
  year,
  sequence,
  form,
  at: `2024-01-10T0${sequence}:07:00.000Z`,
  actor: { id: "enterprise", role: "enterprise" as const },
  key: `key-${sequence}`,
  requestHash: "a".repeat(64),
  nonce: "b".repeat(32),
  previousHash: "0".repeat(64),
  hash: String(sequence).repeat(64),
});

/** A filing of a form that is right in every respect that a receipt shows. */
export function filedEvent(change: Change, kind: FilingEvent["kind"] = "submitted"): FilingEvent {
  return {
    ...commonOf(change),
    kind,
    formVersion: 1,
    ruleVersion: 1,
    answers: {},
    computed: {},
    explanations: {},
    source: "online",
    ...(change.declaration === undefined ? {} : { declaration: change.declaration }),
  };
}

export function withdrawnEvent(change: Change): ReturnEvent {
  return { ...commonOf(change), kind: "withdrawn" };
}
