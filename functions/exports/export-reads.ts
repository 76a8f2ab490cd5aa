import type { ExportTruth } from "#functions/exports/enterprise-years.ts";
import type { AuditFilter } from "#shared/api/exports.ts";
import type { ExportedAuditEntry } from "#shared/exports/audit-table.ts";
import type { EnteredFigure } from "#shared/indicators/progress-rows.ts";

/** What exports are made of. */
export type ExportReads = ExportTruth & {
  /** Official figures of a year as they were at an instant. */
  readonly readOfficialsAt: (
    year: number,
    at: string,
  ) => Promise<Readonly<Record<string, EnteredFigure>>>;
  /** The audit list of a calendar year in order, up to an instant. */
  readonly auditEntries: (
    year: number,
    until: string,
    filter: AuditFilter,
  ) => AsyncIterable<ExportedAuditEntry>;
};
