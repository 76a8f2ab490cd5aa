import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { sumOf } from "#shared/indicators/measures.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import type { FormStatus, Standing } from "#shared/records/standing.ts";
import type { Industry } from "#shared/register/industry.ts";
import type { SizeClass } from "#shared/register/size-class.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { foldForSearch } from "#shared/text/fold.ts";

/**
 * How enterprises can be told apart by what they have filed. A form counts only where it is
 * expected; without a form, every expected form is looked at:
 *
 * - a status of a form: the form has it; without a form: at least one form has it
 * - `late`: first filed after the campaign closed; without a form: at least one form was
 * - `overdue`: the campaign has closed and the form was never filed; without a form: at least one
 * - `filed`: answers are in force; without a form: those of every form
 * - `not-filed`: answers are missing; without a form: those of at least one form
 * - `nothing-filed`: no form has answers in force; with a form the same as `not-filed`
 * - `out-of-scope`: the register says that there is nothing to file; the form is of no matter
 */
export const segmentStatuses = [
  "not-started",
  "in-progress",
  "submitted",
  "returned",
  "accepted",
  "withdrawn",
  "late",
  "overdue",
  "filed",
  "not-filed",
  "nothing-filed",
  "out-of-scope",
] as const;
export type SegmentStatus = (typeof segmentStatuses)[number];

/** Some of a year's enterprises; what is absent leaves all of them in. */
export type Segment = {
  readonly form?: AnnualFormId | undefined;
  readonly status?: SegmentStatus | undefined;
  /** KATO code. */
  readonly district?: string | undefined;
  readonly industry?: Industry | undefined;
  readonly size?: SizeClass | undefined;
  /** The beginning of a BIN, or a part of a name in Kazakh or Russian. */
  readonly query?: string | undefined;
};

/** What a segment is matched against. */
export type SegmentSubject = Pick<Standing, "bin" | "cell" | "inScope" | "forms" | "contribution">;

/** What belonging to a segment depends on beside the standing. */
export type SegmentContext = {
  readonly campaign: Parameters<typeof campaignStateOf>[0] | undefined;
  /** The day in the city. */
  readonly today: string;
  /** Names of the register; without them a query finds BINs alone. */
  readonly nameOf?:
    | ((bin: string) => { readonly kk: string; readonly ru: string } | undefined)
    | undefined;
};

/**
 * Whether an enterprise belongs to a segment. One that the register has no entry of in the year
 * belongs to none. Without a status, with a form: those of whom the form is expected.
 */
export function matchesSegment(
  standing: SegmentSubject,
  segment: Segment,
  context: SegmentContext,
): boolean {
  return (
    matchesPlace(standing, segment) &&
    matchesStatus(standing, segment, context) &&
    matchesQuery(standing, segment, context)
  );
}

function matchesPlace({ cell }: SegmentSubject, { district, industry, size }: Segment): boolean {
  if (cell === undefined) return false;
  return (
    (district === undefined || cell.district === district) &&
    (industry === undefined || cell.industry === industry) &&
    (size === undefined || cell.size === size)
  );
}

function matchesStatus(
  standing: SegmentSubject,
  { form, status }: Segment,
  context: SegmentContext,
): boolean {
  if (status === "out-of-scope") return !standing.inScope;
  const expected = annualFormIds.filter((each) => isExpectedOf(standing, each));
  const asked = form === undefined ? expected : expected.filter((each) => each === form);
  if (status === undefined) return form === undefined || asked.length > 0;
  if (asked.length === 0) return false;
  const has = (each: AnnualFormId) => hasStatus(standing, each, { status, context });
  return wholeStatuses.has(status) ? asked.every(has) : asked.some(has);
}

/** Statuses that hold of an enterprise only when they hold of all its expected forms. */
const wholeStatuses: ReadonlySet<SegmentStatus> = new Set(["filed", "nothing-filed"]);

type Asked = {
  readonly status: Exclude<SegmentStatus, "out-of-scope">;
  readonly context: SegmentContext;
};

function hasStatus(
  standing: SegmentSubject,
  form: AnnualFormId,
  { status, context }: Asked,
): boolean {
  switch (status) {
    case "late":
      return isFiledLate(standing, form, context);
    case "overdue":
      return isOverdue(standing, form, context);
    case "filed":
      return isFiled(standing, form);
    case "not-filed":
    case "nothing-filed":
      return !isFiled(standing, form);
    default:
      return statusOf(standing, form) === status;
  }
}

/** Whether the enterprise had to file the form when its Standing was computed. */
export function isExpectedOf(
  { contribution }: Pick<Standing, "contribution">,
  form: AnnualFormId,
): boolean {
  return sumOf(contribution, `${form}.expected`) > 0;
}

/** Whether answers of an expected form are in force. */
export function isFiled(
  { contribution }: Pick<Standing, "contribution">,
  form: AnnualFormId,
): boolean {
  return sumOf(contribution, `${form}.responded`) > 0;
}

function statusOf({ forms }: SegmentSubject, form: AnnualFormId): FormStatus {
  return forms[form]?.status ?? "not-started";
}

function isFiledLate(
  { forms }: SegmentSubject,
  form: AnnualFormId,
  { campaign }: SegmentContext,
): boolean {
  const firstFiledAt = forms[form]?.firstFiledAt;
  if (campaign === undefined || firstFiledAt === undefined) return false;
  return almatyDayOf(firstFiledAt) > campaign.closesOn;
}

function isOverdue(
  { forms }: SegmentSubject,
  form: AnnualFormId,
  { campaign, today }: SegmentContext,
): boolean {
  if (forms[form]?.firstFiledAt !== undefined || campaign === undefined) return false;
  const state = campaignStateOf(campaign, today);
  return state === "closed" || state === "final";
}

function matchesQuery(
  { bin }: SegmentSubject,
  { query }: Segment,
  { nameOf }: SegmentContext,
): boolean {
  const asked = foldForSearch(query ?? "");
  if (asked === "") return true;
  if (/^[0-9 ]+$/.test(asked) && bin.startsWith(asked.replaceAll(" ", ""))) return true;
  const name = nameOf?.(bin);
  if (name === undefined) return false;
  return foldForSearch(name.kk).includes(asked) || foldForSearch(name.ru).includes(asked);
}
