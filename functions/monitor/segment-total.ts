import type { EnterpriseCounts, FormCounts } from "#shared/api/monitor.ts";
import type { Segment, SegmentStatus } from "#shared/records/segment.ts";

/**
 * How many enterprises a segment has, where the counts of its place say so: every status of one form,
 * and without a form those that are about an enterprise as a whole. A search is not counted.
 *
 * @param counts of the place, the forms of the whole place first.
 */
export function segmentTotal(
  { form, status, query }: Segment,
  enterprises: EnterpriseCounts | undefined,
  counts: readonly FormCounts[],
): { readonly total?: number } {
  if (enterprises === undefined || (query ?? "").trim() !== "") return {};
  if (status === "out-of-scope") return { total: enterprises.outOfScope };
  if (form === undefined) return totalOf(enterpriseTotal(enterprises, status));
  const count = counts.find((each) => each.form === form);
  return count === undefined ? { total: 0 } : totalOf(formTotal(count, status));
}

function totalOf(total: number | undefined): { readonly total?: number } {
  return total === undefined ? {} : { total };
}

type Asked = Exclude<SegmentStatus, "out-of-scope"> | undefined;

function enterpriseTotal(
  { enterprises, outOfScope, asked, complete, begun }: EnterpriseCounts,
  status: Asked,
): number | undefined {
  switch (status) {
    case undefined:
      return enterprises + outOfScope;
    case "filed":
      return complete;
    case "not-filed":
      return asked - complete;
    case "nothing-filed":
      return asked - complete - begun;
    default:
      return undefined;
  }
}

function formTotal(count: FormCounts, status: Asked): number | undefined {
  const totals: Readonly<Record<NonNullable<Asked>, number | undefined>> = {
    "not-started": count.notStarted,
    "in-progress": count.inProgress,
    submitted: count.submitted,
    returned: count.returned,
    accepted: count.accepted,
    withdrawn: count.withdrawn,
    late: count.late,
    overdue: count.overdue,
    filed: count.responded,
    "not-filed": count.expected - count.responded,
    "nothing-filed": count.expected - count.responded,
  };
  return status === undefined ? count.expected : totals[status];
}
