import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { MeasureId } from "#shared/indicators/measures.ts";
import type { SizeClass } from "#shared/register/size-class.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** What a figure is compared with, and when. */
export type IndicatorTarget = {
  readonly operator: "at-least" | "at-most";
  /** Decimal text in the indicator's own scale, compared exactly. */
  readonly value: string;
  /** The only year of which it is said whether the target is met. */
  readonly year: number;
};

type CommonDefinition = {
  /** Kebab-case, permanent. */
  readonly id: string;
  readonly name: LocalizedText;
  /** 100: per cent. 1000: cases per 1,000 persons. */
  readonly scale: 100 | 1000;
  /** Places that a value is rounded to for showing. */
  readonly decimals: 1 | 2;
  /** Clauses of the agreement it is evidence for, as `SECTION.party.item`. */
  readonly clauses: readonly string[];
  readonly target?: IndicatorTarget;
};

/** A ratio of two sums over the cells it covers. */
export type ReportedIndicator = CommonDefinition & {
  readonly kind: "reported";
  readonly numerator: MeasureId;
  readonly denominator: MeasureId;
  /**
   * When this sum is 0 nobody reported, and the indicator is missing. Absent for response rates,
   * which are about exactly that.
   */
  readonly reported?: MeasureId;
  /** A returned form among these makes a value provisional. */
  readonly forms: readonly AnnualFormId[];
  /** Only enterprises of these sizes; absent: of all. */
  readonly sizes?: readonly SizeClass[];
};

/** A series from elsewhere that the department enters. */
export type OfficialIndicator = CommonDefinition & { readonly kind: "official" };

/** One indicator as data. */
export type IndicatorDefinition = ReportedIndicator | OfficialIndicator;
