import type { Answers } from "#shared/answers/answer.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { SizeClass } from "#shared/register/size-class.ts";

/**
 * What answers are checked against besides themselves. Everything time-bound is an argument, so
 * that the browser and the server, today or in ten years, find the same.
 */
export type CheckContext = {
  readonly bin: string;
  /** Reporting year. */
  readonly year: number;
  /** Day of filing in Almaty, `YYYY-MM-DD`. */
  readonly filedOn: string;
  /** The register's entry of the year; absent when the enterprise has none. */
  readonly frame?:
    | {
        readonly headcount: number;
        readonly sizeClass: SizeClass;
        /** Quota that an akimat decision names for the enterprise. */
        readonly quotaAssigned?: { readonly count: number } | undefined;
      }
    | undefined;
  /** Answers of the same form in force for the previous year. */
  readonly lastYear?: Answers | undefined;
  /** Answers in force of the other forms of the same year. */
  readonly otherForms: { readonly [Form in AnnualFormId]?: Answers | undefined };
};
