import { type QuotaSetting, quotaSettingOn, type RoundingMode } from "#shared/law/quota-setting.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** What a quota is worked out from. */
export type QuotaQuestion = {
  /** Payroll headcount, without people sent to other employers; whole, not negative. */
  readonly payrollHeadcount: number;
  /** Jobs on heavy, harmful or dangerous work; whole, not negative. */
  readonly hazardousJobs: number;
  /** An association of persons with disabilities, or over 20 % of headcount (art. 107(3)). */
  readonly exempt: boolean;
  /** What an akimat decision names for the enterprise; absent when none does. */
  readonly assigned?: number | undefined;
  /** Instead of the rounding of the setting in force. */
  readonly rounding?: RoundingMode | undefined;
  /** Day whose law is asked about, `YYYY-MM-DD`; the law in force now when absent. */
  readonly day?: string | undefined;
};

/** Which step of the law gave the number. */
type QuotaBasis = "exempt" | "assigned" | "below-threshold" | "tier";

/** A quota with its working, so that a person can follow it. */
export type QuotaAnswer = {
  /** Jobs for persons with disabilities that the law requires. */
  readonly required: number;
  readonly working: {
    readonly basis: QuotaBasis;
    /** Payroll headcount less hazardous jobs, at least 0. */
    readonly base: number;
    /** Per cent of the tier; 0 below the smallest tier. */
    readonly percent: number;
    /** Base times per cent, exact; what `rounding` was used on. */
    readonly unrounded: { readonly numerator: number; readonly denominator: number };
    readonly rounding: RoundingMode;
    /** The law it rests on, as it is cited. */
    readonly source: LocalizedText;
  };
};

/**
 * Quota of jobs for persons with disabilities, with its working. An exemption gives 0; otherwise
 * an assigned number stands above the formula: the tier by payroll headcount (below 50 none, to
 * 100 2 %, to 250 3 %, from 251 4 %) of the headcount less hazardous jobs.
 *
 * Source: Social Code No 224-VII of 20.04.2023, art. 107(2) and 107(3), in force 01.07.2023; tiers
 * as the akimat of Almaty sets them. No text of law says how to round: the rounding is a setting.
 *
 * @example requiredQuota({ payrollHeadcount: 251, hazardousJobs: 0, exempt: false }).required // 10
 */
export function requiredQuota(question: QuotaQuestion): QuotaAnswer {
  const setting = quotaSettingOn(question.day);
  const rounding = question.rounding ?? setting.rounding;
  const base = Math.max(0, question.payrollHeadcount - question.hazardousJobs);
  const percent = percentOf(question.payrollHeadcount, setting);
  const basis = basisOf(question, percent);

  return {
    required: requiredBy(basis, { ...question, base, percent, rounding }),
    working: {
      basis,
      base,
      percent,
      unrounded: { numerator: base * percent, denominator: 100 },
      rounding,
      source: setting.source,
    },
  };
}

function basisOf({ exempt, assigned }: QuotaQuestion, percent: number): QuotaBasis {
  if (exempt) return "exempt";
  if (assigned !== undefined) return "assigned";
  return percent === 0 ? "below-threshold" : "tier";
}

function percentOf(payrollHeadcount: number, { tiers }: QuotaSetting): number {
  return tiers.findLast(({ fromHeadcount }) => payrollHeadcount >= fromHeadcount)?.percent ?? 0;
}

function requiredBy(
  basis: QuotaBasis,
  working: Pick<QuotaQuestion, "assigned"> & {
    readonly base: number;
    readonly percent: number;
    readonly rounding: RoundingMode;
  },
): number {
  if (basis === "assigned") return working.assigned ?? 0;
  if (basis !== "tier") return 0;
  return roundedHundredth(working.base * working.percent, working.rounding);
}

/** A hundredth of a whole number, rounded in whole numbers throughout. */
function roundedHundredth(hundredths: number, rounding: RoundingMode): number {
  const rest = hundredths % 100;
  const whole = (hundredths - rest) / 100;
  const raises = { floor: false, "half-up": rest >= 50, ceil: rest > 0 } as const;
  return raises[rounding] ? whole + 1 : whole;
}
