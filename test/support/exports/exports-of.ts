import { auditRepository } from "#functions/audit/audit-repository.ts";
import type { ExportsDependencies } from "#functions/exports/exports.handler.ts";
import { jobRepository } from "#functions/jobs/job-repository.ts";
import { objectStore } from "#functions/platform/object-store.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import type { Repositories } from "#test/repositories.ts";

/** Ordering and following exports over a local database; links are signed and lead nowhere. */
export function exportsOf(
  { client, tables }: LocalDatabase,
  { campaigns }: Pick<Repositories, "campaigns">,
  now: () => Date,
): ExportsDependencies {
  const endpoint = "http://objects.test";
  return {
    jobs: jobRepository(client, tables.workspace, now),
    findCampaign: campaigns.find,
    linkOf: objectStore({ bucket: "objects", endpoint, signer: client.config }).linkOf,
    addToAudit: auditRepository(client, tables.audit).add,
    now,
  };
}
