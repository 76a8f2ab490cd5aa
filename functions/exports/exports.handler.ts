import { type CreateExportDependencies, createExport } from "#functions/exports/create-export.ts";
import { exportKeyOf, exportViewOf } from "#functions/exports/export-view.ts";
import type { AddToAudit } from "#functions/http/audited.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import {
  createExportContract,
  type ExportView,
  listExportsContract,
  readExportContract,
} from "#shared/api/exports.ts";
import { Problem } from "#shared/api/problem.ts";

/** How many are listed. */
const mostListed = 30;
const linkSeconds = 60;

export type ExportsDependencies = CreateExportDependencies & {
  readonly linkOf: (
    key: string,
    link: { readonly fileName: string; readonly seconds: number },
  ) => Promise<string>;
  readonly addToAudit: AddToAudit;
};

/** Ordering exports, following them and fetching their files. */
export function exportsEndpoints(dependencies: ExportsDependencies): readonly Endpoint[] {
  const { jobs } = dependencies;
  return [
    endpoint(createExportContract, ({ body, caller, idempotency, locale }) =>
      createExport({ request: body, createdBy: caller.id, idempotency, locale }, dependencies),
    ),
    endpoint(listExportsContract, async () => ({
      exports: (await jobs.list("export", mostListed)).map(exportViewOf),
    })),
    endpoint(readExportContract, ({ params, caller }) =>
      readExport({ id: params.id, actor: caller.id }, dependencies),
    ),
  ];
}

/**
 * An export with, when it is done, a new link. Whoever asks may do so at this moment: the gateway of
 * permissions is passed by every reading, and no link outlives it by more than a minute. Only a
 * reading that gives a link is in the audit list, not each look at the progress.
 */
async function readExport(
  { id, actor }: { readonly id: string; readonly actor: string },
  { jobs, linkOf, addToAudit, now }: ExportsDependencies,
): Promise<ExportView> {
  const job = await jobs.find({ kind: "export", id });
  if (job === undefined) throw new Problem("export/not-found");
  const view = exportViewOf(job);
  const key = exportKeyOf(job);
  if (key === undefined) return view;
  const url = await linkOf(key, { fileName: view.fileName, seconds: linkSeconds });
  await addToAudit({
    at: now().toISOString(),
    actor,
    role: "officer",
    kind: "download",
    what: readExportContract.id,
    year: view.year,
    ...(view.form !== undefined && { form: view.form }),
    subject: id,
    outcome: "done",
  });
  return { ...view, url };
}
