import { commitRepository } from "#functions/imports/commit-repository.ts";
import { importRepository } from "#functions/imports/import-repository.ts";
import type { ImportDependencies } from "#functions/imports/imports.handler.ts";
import { newUlid } from "#functions/platform/new-ulid.ts";
import { packPointerRepository } from "#functions/register/pack-pointer-repository.ts";
import { registerObjects } from "#functions/register/register-object.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import type { Repositories } from "#test/repositories.ts";

/** What imports and the search read and write, over a local database and a bucket in memory. */
export function importsOf(
  { client, tables }: LocalDatabase,
  { campaigns, register, objects }: Pick<Repositories, "campaigns" | "register" | "objects">,
  now: () => Date,
): ImportDependencies {
  return {
    imports: importRepository(objects),
    commits: commitRepository(client, tables.workspace),
    register,
    registerObjects: registerObjects({
      pointers: packPointerRepository(client, tables.register),
      objects,
    }),
    findCampaign: campaigns.find,
    newId: newUlid,
    now,
  };
}
