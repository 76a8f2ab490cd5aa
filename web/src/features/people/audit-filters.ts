import { isRealDay } from "#shared/answers/day.ts";

export const auditFilterNames = ["from", "to", "actor", "kind", "bin"] as const;
export type AuditFilters = Readonly<Partial<Record<(typeof auditFilterNames)[number], string>>>;

export type DayFault = {
  readonly field: "from" | "to";
  readonly fault: "needDay" | "needOrder";
};

/** Filters as the server takes them, or the days to mend. */
export function readAuditFilters(
  filters: AuditFilters,
): { readonly query: AuditFilters } | { readonly faults: readonly DayFault[] } {
  const from = readDay(filters.from);
  const to = readDay(filters.to);
  const faults = [
    ...(from === null ? [{ field: "from", fault: "needDay" } as const] : []),
    ...(to === null ? [{ field: "to", fault: "needDay" } as const] : []),
  ];
  if (faults.length > 0) return { faults };
  if (from && to && from > to) return { faults: [{ field: "to", fault: "needOrder" }] };
  const { actor, kind, bin } = filters;
  const given = { from, to, actor, kind, bin: bin?.replaceAll(/\D/g, "") };
  const kept = Object.entries(given).filter(([, value]) => value !== undefined && value !== "");
  return { query: Object.fromEntries(kept) as AuditFilters };
}

/** `31.12.2023` and `2023-12-31` alike; null for what is no day. */
function readDay(typed: string | undefined): string | undefined | null {
  if (typed === undefined) return undefined;
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed) ?? [];
  const read =
    day === undefined ? typed : `${year}-${month?.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isRealDay(read) ? read : null;
}
