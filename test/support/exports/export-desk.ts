import { auditEntries } from "#functions/audit/audit-entries.ts";
import type { ExportReads } from "#functions/exports/export-reads.ts";
import { runExport } from "#functions/exports/run-export.ts";
import { jobHandler } from "#functions/jobs/job-handler.ts";
import { jobRepository } from "#functions/jobs/job-repository.ts";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import { jsonLogger } from "#functions/platform/logger.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { standingsInOrder } from "#functions/progress/standings-in-order.ts";
import { frameHistory } from "#functions/register/frame-history.ts";
import { officialsAt } from "#functions/statistics/officials-at.ts";
import { applicability } from "#shared/agreements/current-applicability.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import { repositoriesOf } from "#test/repositories.ts";

/** A file as the worker of a test kept it. */
export type KeptFile = { readonly mediaType: string; readonly bytes: Buffer };

export type Put = Parameters<typeof runExport>[0]["put"];

/** The reads of an export over one local database. */
export function exportReads(
  { client, tables }: LocalDatabase,
  now: () => Date,
  registeredBins: ExportReads["registeredBins"] = async () => [],
): ExportReads {
  const { register, log, statistics } = repositoriesOf({ client, tables } as LocalDatabase, now);
  const progress = progressRepository(client, tables.progress);
  return {
    async *standingBins(year) {
      for await (const { bin } of standingsInOrder(progress, year)) yield bin;
    },
    registeredBins,
    findTruths: register.findTruths,
    findFrameAt: frameHistory(client, tables.register).findAt,
    readReturns: log.read,
    findContacts: contactRepository(client, tables.register).findMany,
    applicability,
    readOfficialsAt: officialsAt(statistics),
    auditEntries: auditEntries(client, tables.audit),
  };
}

/** The worker of exports as deployed, told of jobs by hand, its files in memory. */
export function exportDesk(
  database: LocalDatabase,
  now: () => Date,
  { reads = exportReads(database, now), put }: { reads?: ExportReads; put?: Put } = {},
) {
  const files = new Map<string, KeptFile>();
  const lines: string[] = [];
  const jobs = jobRepository(database.client, database.tables.workspace, now);
  const keep: Put = async (key, mediaType, bytes) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    files.set(key, { mediaType, bytes: Buffer.concat(chunks) });
  };
  const handle = jobHandler("export", runExport({ reads, put: put ?? keep }), {
    jobs,
    now,
    wait: async () => undefined,
    logger: jsonLogger((line) => lines.push(line)),
  });
  return {
    files,
    lines,
    jobs,
    keep,
    /** Gives the worker the record that an order or a touch leaves in the stream. */
    deliver: (id: string, remaining = 800_000) => {
      const Keys = { pk: { S: `job#export#${id}` }, sk: { S: "job" } };
      const Records = [{ eventName: "INSERT" as const, dynamodb: { Keys } }];
      return handle({ Records }, { getRemainingTimeInMillis: () => remaining });
    },
    /** The one file of an export. */
    fileOf: (id: string): KeptFile | undefined =>
      [...files].find(([key]) => key.startsWith(`exports/${id}/`))?.[1],
  };
}
