import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { type CountedForm, contributionOf } from "#shared/indicators/contribution.ts";
import type { ReturnEvent } from "#shared/records/event.ts";
import { type Applicability, isExpected } from "#shared/records/expected.ts";
import { type FormState, type FormStates, foldLog, foldVersion } from "#shared/records/fold.ts";
import type { FormStanding, Marks, Standing } from "#shared/records/standing.ts";
import type { FrameEntry } from "#shared/register/frame.ts";

/** What a Standing needs of a frame entry. */
export type FrameFacts = Pick<
  FrameEntry,
  "revision" | "district" | "industry" | "size" | "headcount" | "inScope"
>;

/** The whole truth about one enterprise and year. */
export type Truth = {
  readonly bin: string;
  readonly year: number;
  /** Undefined when the register has no entry for the year. */
  readonly frame: FrameFacts | undefined;
  /** When the year became final; undefined while it is not. */
  readonly finalAt: string | undefined;
  /** Forms that the year's campaign asks for; undefined without a campaign: all. */
  readonly asked: readonly AnnualFormId[] | undefined;
  /** The whole log of returns, in order. */
  readonly events: readonly ReturnEvent[];
  /** The whole log of workplace checks, in order. */
  readonly checks: readonly { readonly sequence: number }[];
};

/** Marks of the truth as it is now, to compare with those of a Standing. */
export function marksOf(truth: Omit<Truth, "bin" | "year">): Marks {
  const { frame, finalAt, asked, events, checks } = truth;
  return {
    logSequence: events.at(-1)?.sequence ?? 0,
    checksSequence: checks.at(-1)?.sequence ?? 0,
    frameRevision: frame?.revision ?? 0,
    finalAt: finalAt ?? "",
    asked: askedMark(asked),
    foldVersion,
  };
}

/** The mark of what a campaign asks for; the order in which its forms are named does not matter. */
export function askedMark(asked: Truth["asked"]): string {
  return annualFormIds.filter((form) => asked?.includes(form) ?? true).join(" ");
}

/** Whether a Standing was computed from this very truth. Equal figures would prove nothing. */
export function sameMarks(a: Marks, b: Marks): boolean {
  return (
    a.logSequence === b.logSequence &&
    a.checksSequence === b.checksSequence &&
    a.frameRevision === b.frameRevision &&
    a.finalAt === b.finalAt &&
    a.asked === b.asked &&
    a.foldVersion === b.foldVersion
  );
}

/**
 * Where one enterprise and year stands: a pure function of the truth about it, without the version
 * that only its store knows.
 *
 * @param applicability the agreement's forms, for which of them are expected.
 */
export function standingOf(truth: Truth, applicability: Applicability): Omit<Standing, "version"> {
  const { bin, year, frame } = truth;
  const states = foldLog(truth.events, { finalAt: truth.finalAt });
  const counted = (form: AnnualFormId): CountedForm => ({
    status: states[form]?.status ?? "not-started",
    expected: isExpected(applicability[form], frame, truth.asked?.includes(form) ?? true),
    inForce: states[form]?.inForce,
  });
  const forms = Object.fromEntries(annualFormIds.map((form) => [form, counted(form)]));
  const inScope = frame?.inScope ?? false;
  return {
    bin,
    year,
    marks: marksOf(truth),
    ...(frame && {
      cell: { district: frame.district, industry: frame.industry, size: frame.size },
    }),
    inScope,
    forms: formStandingsOf(states),
    contribution: contributionOf({
      year,
      inScope,
      isRegistered: frame !== undefined,
      forms: forms as Record<AnnualFormId, CountedForm>,
    }),
  };
}

function formStandingsOf(states: FormStates): Standing["forms"] {
  return Object.fromEntries(
    Object.entries(states).map(([form, state]) => [form, formStandingOf(state)]),
  );
}

function formStandingOf(state: FormState): FormStanding {
  const { status, sequence, firstFiledAt, lastEventAt, changedAfterAcceptance } = state;
  return {
    status,
    sequence,
    lastEventAt,
    changedAfterAcceptance,
    ...(firstFiledAt !== undefined && { firstFiledAt }),
  };
}
