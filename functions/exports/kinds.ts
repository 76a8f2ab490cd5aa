import { enterpriseYears } from "#functions/exports/enterprise-years.ts";
import type { ExportParams } from "#functions/exports/export-params.ts";
import type { ExportReads } from "#functions/exports/export-reads.ts";
import { readIndicators } from "#functions/exports/read-indicators.ts";
import type { Advance, RowSource } from "#functions/exports/row-source.ts";
import { standingThen } from "#functions/exports/standing-then.ts";
import type { ExportKind } from "#shared/api/exports.ts";
import { auditColumns } from "#shared/exports/audit-table.ts";
import { checksColumns } from "#shared/exports/checks-table.ts";
import { type ColumnOf, rowOf } from "#shared/exports/column.ts";
import type { EnterpriseYear } from "#shared/exports/enterprise-year.ts";
import { indicatorsColumns } from "#shared/exports/indicators-table.ts";
import { responsesColumns } from "#shared/exports/responses-table.ts";
import { returnsColumns } from "#shared/exports/returns-table.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { matchesSegment } from "#shared/records/segment.ts";

type Make = (params: ExportParams, reads: ExportReads, advance: Advance) => RowSource;

/** Where the rows of each kind come from. */
export const sourceOf: Readonly<Record<ExportKind, Make>> = {
  returns: (params, reads, advance) =>
    perEnterprise(params, reads, advance, {
      columns: returnsColumns(params.request.form),
      recordsOf: (enterprise) => [enterprise],
    }),

  responses: (params, reads, advance) =>
    perEnterprise(params, reads, advance, {
      columns: responsesColumns(),
      recordsOf: (enterprise) =>
        annualFormIds
          .filter((form) => (params.request.form ?? form) === form)
          .map((form) => ({ ...enterprise, form })),
    }),

  indicators: (params, reads, advance) => {
    const columns = indicatorsColumns();
    const last = latest();
    return {
      columns,
      lastChangeAt: last.at,
      async *rows() {
        const years = noting(enterpriseYears(params, reads, advance), last);
        for (const row of await readIndicators(params, reads, years)) yield rowOf(columns, row);
      },
    };
  },

  // The logs of checks hold nothing that is told yet: the sheet beside the data says so.
  checks: () => ({ columns: checksColumns(), lastChangeAt: () => undefined, async *rows() {} }),

  audit: ({ request, watermark }, reads, advance) => {
    const columns = auditColumns();
    const last = latest();
    return {
      columns,
      lastChangeAt: last.at,
      async *rows() {
        let done = 0;
        for await (const entry of reads.auditEntries(
          request.year,
          watermark,
          request.audit ?? {},
        )) {
          last.note(entry.at);
          done += 1;
          if (done % 500 === 0) await advance(done);
          yield rowOf(columns, entry);
        }
      },
    };
  },
};

function perEnterprise<Told>(
  params: ExportParams,
  reads: ExportReads,
  advance: Advance,
  table: {
    readonly columns: readonly ColumnOf<Told>[];
    readonly recordsOf: (enterprise: EnterpriseYear) => readonly Told[];
  },
): RowSource {
  const last = latest();
  return {
    columns: table.columns,
    lastChangeAt: last.at,
    async *rows() {
      for await (const each of noting(enterpriseYears(params, reads, advance), last)) {
        if (!isAskedFor(each, params, reads)) continue;
        for (const record of table.recordsOf(each)) yield rowOf(table.columns, record);
      }
    },
  };
}

/** Whether the request's filter leaves the enterprise in, judged as of the watermark. */
function isAskedFor(
  enterprise: EnterpriseYear,
  params: ExportParams,
  { applicability }: ExportReads,
): boolean {
  const { filter } = params.request;
  if (filter === undefined) return true;
  const { name, campaign, asOf } = enterprise;
  const context = { campaign, today: asOf, nameOf: () => name };
  return matchesSegment(standingThen(enterprise, params, applicability), filter, context);
}

type Latest = ReturnType<typeof latest>;

function latest() {
  let last: string | undefined;
  return {
    note: (at: string | undefined) => {
      if (at !== undefined && (last === undefined || at > last)) last = at;
    },
    at: () => last,
  };
}

/** Passes enterprises on and remembers the latest change among them. */
async function* noting(years: AsyncIterable<EnterpriseYear>, last: Latest) {
  for await (const each of years) {
    last.note(each.frame?.changedAt);
    for (const { at } of each.events) last.note(at);
    yield each;
  }
}
