import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type AuditEntry, auditEntrySchema } from "#functions/audit/audit-repository.ts";
import { fromItem, queryPage, sortKeyOf } from "#functions/platform/table.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/** Part of the list: days in the city, both included. */
export type AuditSelection = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly actor?: string | undefined;
  readonly kind?: AuditEntry["kind"] | undefined;
};

/**
 * The audit list of a calendar year of the city, oldest first, up to an instant: month after month,
 * a page at a time.
 */
export function auditEntries(client: DynamoDBClient, auditTable: string) {
  return async function* entries(
    year: number,
    until: string,
    selection: AuditSelection,
  ): AsyncGenerator<AuditEntry, void, undefined> {
    for (const month of monthsOf(year).filter((each) => each <= until)) {
      for await (const entry of entriesOf(client, auditTable, month)) {
        if (entry.at <= until && isSelected(entry, year, selection)) yield entry;
      }
    }
  };
}

const pageSize = 500;

async function* entriesOf(client: DynamoDBClient, auditTable: string, pk: string) {
  let after: string | undefined;
  for (;;) {
    const items = await queryPage(client, auditTable, { pk, after, limit: pageSize });
    for (const item of items) yield auditEntrySchema.parse(fromItem(item));
    const last = items.at(-1);
    if (last === undefined || items.length < pageSize) return;
    after = sortKeyOf(last);
  }
}

function isSelected(
  entry: AuditEntry,
  year: number,
  { from = `${year}-01-01`, to = `${year}-12-31`, actor, kind }: AuditSelection,
): boolean {
  const day = almatyDayOf(entry.at);
  const isThen = day.startsWith(`${year}`) && from <= day && day <= to;
  return isThen && (actor ?? entry.actor) === entry.actor && (kind ?? entry.kind) === entry.kind;
}

/** Months are of UTC: the first hours of a year in the city lie in December before. */
function monthsOf(year: number): readonly string[] {
  const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, "0"));
  return [`${year - 1}-12`, ...months.map((month) => `${year}-${month}`)];
}
