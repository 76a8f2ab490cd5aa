import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import type { ReturnEvent, ReturnEventKind } from "#shared/records/event.ts";
import type { FrameFacts, Truth } from "#shared/records/standing-of.ts";

export const modelYear = 2023;
export const bins = ["000140000001", "000140000002", "000140000003"] as const;

/** Forms by applicability, as the agreement has them. */
export const applicability = {
  ...(Object.fromEntries(annualFormIds.map((form) => [form, {}])) as Record<AnnualFormId, object>),
  "disability-quota": { appliesWhen: { minHeadcount: 50 } },
};

/** Something that happened to the truth about one enterprise, as a stream would tell of it. */
export type Occurrence = {
  /** Its place among all that happened. */
  readonly id: number;
  readonly bin: string;
  readonly before: Truth;
  readonly after: Truth;
};

/** The truth about a few enterprises in one year, and what happened to it. */
export type World = {
  readonly truthOf: (bin: string) => Truth;
  readonly append: (bin: string, event: ModelEvent) => readonly Occurrence[];
  readonly setFrame: (bin: string, frame: Omit<FrameFacts, "revision">) => readonly Occurrence[];
  readonly check: (bin: string) => readonly Occurrence[];
  /** Whoever finalises a year has every enterprise converged. */
  readonly finalise: () => readonly Occurrence[];
  /** Whoever changes what a campaign asks for has every enterprise converged. */
  readonly ask: (forms: readonly AnnualFormId[]) => readonly Occurrence[];
  readonly latestOf: (bin: string) => Occurrence | undefined;
  /** How many things have happened. */
  readonly occurrences: () => number;
};

export type ModelEvent = {
  readonly form: AnnualFormId;
  readonly kind: ReturnEventKind;
  readonly answers?: Readonly<Record<string, unknown>>;
};

export function newWorld(): World {
  const truths = new Map<string, Truth>();
  const latest = new Map<string, Occurrence>();
  let occurred = 0;
  let finalAt: string | undefined;
  let asked: readonly AnnualFormId[] | undefined;

  const truthOf = (bin: string): Truth => truths.get(bin) ?? { ...emptyTruth, bin, finalAt, asked };
  const change = (bin: string, part: Partial<Truth>): Occurrence => {
    const before = truthOf(bin);
    const after = { ...before, ...part };
    truths.set(bin, after);
    occurred += 1;
    const occurrence = { id: occurred, bin, before, after };
    latest.set(bin, occurrence);
    return occurrence;
  };

  return {
    truthOf,
    latestOf: (bin) => latest.get(bin),
    occurrences: () => occurred,
    append: (bin, event) => {
      const { events } = truthOf(bin);
      const at = instantOf(occurred);
      const whole = { sequence: events.length + 1, bin, year: modelYear, at, ...event };
      return [change(bin, { events: [...events, wholeEvent(whole)] })];
    },
    setFrame: (bin, frame) => {
      const revision = (truthOf(bin).frame?.revision ?? 0) + 1;
      return [change(bin, { frame: { ...frame, revision } })];
    },
    check: (bin) => {
      const { checks } = truthOf(bin);
      return [change(bin, { checks: [...checks, { sequence: checks.length + 1 }] })];
    },
    ask: (forms) => {
      asked = forms;
      return bins.map((bin) => change(bin, { asked }));
    },
    finalise: () => {
      if (finalAt !== undefined) return [];
      finalAt = instantOf(occurred);
      return bins.map((bin) => change(bin, { finalAt }));
    },
  };
}

const emptyTruth = { year: modelYear, frame: undefined, events: [], checks: [] };

/** A third of a day passes between two things, so that first filings fall on several days. */
function instantOf(occurred: number): string {
  return new Date(Date.UTC(2024, 0, 15) + occurred * 8 * 3_600_000).toISOString();
}

/** What the fold looks at; hashes and actors are of no matter to it. */
function wholeEvent(event: ModelEvent & { readonly sequence: number; readonly at: string }) {
  const { answers = {} } = event;
  const { payrollHeadcount } = answers;
  const quotaRequired = payrollHeadcount === 60 ? 1 : 0;
  return { ...event, answers, computed: { quotaRequired }, comments: [] } as unknown as ReturnEvent;
}
