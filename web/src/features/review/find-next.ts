import type { FormTask } from "#shared/api/common.ts";
import type { ListedEnterprise, Monitor } from "#shared/api/monitor.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { Answered } from "#web/api/api-problem.ts";
import type { ReviewPlace } from "#web/features/review/paths.ts";

/** The filter of the list that an officer came from, as its address has it. */
export type ListFilter = Readonly<Record<string, string>>;

type Standing = Pick<FormTask, "form" | "status">;

/** Statuses of a list that are those of a form; others mean what waits for a reviewer. */
const formStatuses: readonly string[] = [
  "not-started",
  "in-progress",
  "submitted",
  "returned",
  "accepted",
  "withdrawn",
];

/** The forms of one enterprise that a list means, in the order of the campaign. */
export function meantForms(
  forms: readonly Standing[],
  { form, status }: ListFilter,
): readonly AnnualFormId[] {
  if (form !== undefined) return forms.filter((one) => one.form === form).map((one) => one.form);
  const wanted = status !== undefined && formStatuses.includes(status) ? status : "submitted";
  return forms.filter((one) => one.status === wanted).map((one) => one.form);
}

export type FindNextDependencies = {
  /** Forms of the enterprise on the page. */
  readonly readForms: () => Promise<readonly Standing[]>;
  /** The first enterprise of the list after a BIN. */
  readonly readListAfter: (bin: string) => Promise<Answered<Pick<Monitor, "list">>>;
};

/** A list that is long and of which nearly nothing matches is not walked to its end. */
const mostPages = 10;

/**
 * The next return of a list: another form of the same enterprise, else the first of the next.
 *
 * @returns undefined at the end, and when it cannot be found out now.
 */
export async function findNext(
  place: ReviewPlace,
  filter: ListFilter,
  { readForms, readListAfter }: FindNextDependencies,
): Promise<ReviewPlace | undefined> {
  const here = await readForms();
  const order = here.map(({ form }) => form);
  const following = meantForms(here, filter).find(
    (form) => order.indexOf(form) > order.indexOf(place.form),
  );
  if (following !== undefined) return { ...place, form: following };
  let after: string | undefined = place.bin;
  for (let pages = 0; pages < mostPages && after !== undefined; pages += 1) {
    const answered: Answered<Pick<Monitor, "list">> = await readListAfter(after);
    if (!answered.ok) return undefined;
    const { rows, next: further } = answered.reply.list;
    const [found] = rows.flatMap((row) => firstOf(row, filter));
    if (found !== undefined) return { ...found, year: place.year };
    after = further;
  }
  return undefined;
}

function firstOf({ bin, forms }: ListedEnterprise, filter: ListFilter) {
  const form = meantForms(forms, filter)[0] ?? forms[0]?.form;
  return form === undefined ? [] : [{ bin, form }];
}
