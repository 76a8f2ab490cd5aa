import type { EnterpriseCounts, FormCounts, Place } from "#shared/api/monitor.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { type StatusMeasure, sumOf } from "#shared/indicators/measures.ts";
import type { Contribution } from "#shared/records/standing.ts";

/** What a form's response is counted from. */
export type FormCountsOf = {
  readonly form: AnnualFormId;
  readonly dimensions: Place;
  /** Sums of the cells of the place. */
  readonly sums: Contribution;
  /** Whether the campaign has closed. */
  readonly isClosed: boolean;
  /** First filings after closing; undefined where they are not known. */
  readonly late: number | undefined;
};

/** Counts of one form by status. What was never filed is what has not got further than a draft. */
export function formCountsOf(of: FormCountsOf): FormCounts {
  const { form, dimensions, sums, isClosed, late } = of;
  const count = (measure: StatusMeasure) => sumOf(sums, `${form}.${measure}`);
  const inProgress = count("started");
  const filedOnce = statuses.reduce((total, status) => total + count(status), 0);
  const notStarted = count("expected") - inProgress - filedOnce;
  return {
    form,
    dimensions,
    expected: count("expected"),
    notStarted,
    inProgress,
    submitted: count("submitted"),
    returned: count("returned"),
    accepted: count("accepted"),
    withdrawn: count("withdrawn"),
    responded: count("responded"),
    overdue: isClosed ? notStarted + inProgress : 0,
    ...(late !== undefined && { late }),
  };
}

/** Those of a form that was filed at least once. */
const statuses = ["submitted", "returned", "accepted", "withdrawn"] as const;

/** Counts of enterprises by how much of what is expected of them they have filed. */
export function enterpriseCountsOf(sums: Contribution, dimensions: Place): EnterpriseCounts {
  return {
    dimensions,
    enterprises: sumOf(sums, "frame"),
    outOfScope: sumOf(sums, "enterprises.outOfScope"),
    asked: sumOf(sums, "enterprises.asked"),
    complete: sumOf(sums, "enterprises.complete"),
    begun: sumOf(sums, "enterprises.begun"),
  };
}
