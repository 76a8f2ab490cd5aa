import type { AuditEntry, AuditPage, AuditRepository } from "#functions/audit/audit-repository.ts";
import type { Clock } from "#functions/platform/clock.ts";
import type { AuditLine } from "#shared/api/audit.ts";
import { Problem } from "#shared/api/problem.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

export type ListAuditDependencies = {
  readonly audit: Pick<AuditRepository, "newestOf">;
  readonly readNames: () => Promise<ReadonlyMap<string, string>>;
  readonly now: Clock;
};

export type AuditOrder = {
  /** Days in Almaty, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly actor?: string | undefined;
  readonly kind?: AuditEntry["kind"] | undefined;
  readonly bin?: string | undefined;
  readonly after?: string | undefined;
};

export type AuditAnswer = {
  readonly from: string;
  readonly to: string;
  readonly entries: AuditLine[];
  readonly next?: string;
};

const usualDays = 30;
const pageSize = 50;
/** So that a rare filter does not read years within one request; `next` goes on from there. */
const mostRead = 2000;

/**
 * A page of the audit list, newest first, month by month.
 *
 * @throws Problem `audit/days-reversed`.
 */
export async function listAudit(
  order: AuditOrder,
  { audit, readNames, now }: ListAuditDependencies,
): Promise<AuditAnswer> {
  const to = order.to ?? almatyDayOf(now().toISOString());
  const from = order.from ?? dayAfter(to, 1 - usualDays);
  if (from > to) throw new Problem("audit/days-reversed");
  const [names, page] = await Promise.all([readNames(), read(order, { from, to }, audit)]);
  const { entries, next } = page;
  return {
    from,
    to,
    entries: entries.map((entry) => ({ ...entry, actorName: names.get(entry.actor) })),
    ...(next === undefined ? {} : { next }),
  };
}

type Days = { readonly from: string; readonly to: string };
type Page = { readonly entries: readonly AuditEntry[]; readonly next?: string };

async function read(
  order: AuditOrder,
  days: Days,
  audit: ListAuditDependencies["audit"],
): Promise<Page> {
  const entries: AuditEntry[] = [];
  let looked = 0;
  for await (const { place, entry } of newestFirst(order.after, days, audit)) {
    looked += 1;
    if (isAsked(entry, order)) entries.push(entry);
    if (entries.length === pageSize || looked === mostRead) return { entries, next: place };
  }
  return { entries };
}

/** Every entry of some days, from after a place on. */
async function* newestFirst(
  after: string | undefined,
  days: Days,
  audit: ListAuditDependencies["audit"],
): AsyncGenerator<AuditPage["entries"][number], void, undefined> {
  const from = startOf(days.from);
  let before = after ?? startOf(dayAfter(days.to, 1));
  for (const month of monthsBack(before, from)) {
    let page: AuditPage | undefined;
    while (page === undefined || page.hasMore) {
      page = await audit.newestOf({ month, from, before, limit: 2 * pageSize });
      const since = before;
      yield* page.entries.filter(({ place }) => place < since);
      before = page.entries.at(-1)?.place ?? before;
    }
  }
}

function isAsked(entry: AuditEntry, { actor, kind, bin }: AuditOrder): boolean {
  return (
    (actor ?? entry.actor) === entry.actor &&
    (kind ?? entry.kind) === entry.kind &&
    (bin === undefined || bin === entry.bin)
  );
}

/** Months in UTC that lie between two sort keys, the later one first. */
function monthsBack(latest: string, earliest: string): readonly string[] {
  const months: string[] = [];
  const last = earliest.slice(0, 7);
  for (
    let month = latest.slice(0, 7);
    month >= last;
    month = dayAfter(`${month}-01`, -1).slice(0, 7)
  ) {
    months.push(month);
  }
  return months;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;
const hourMilliseconds = 60 * 60 * 1000;

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** When a day begins in Almaty, which was six hours ahead of UTC and is five now. */
function startOf(day: string): string {
  const midnights = [6, 5].map((hours) =>
    new Date(Date.parse(day) - hours * hourMilliseconds).toISOString(),
  );
  return midnights.find((instant) => almatyDayOf(instant) === day) ?? day;
}
