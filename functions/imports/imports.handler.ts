import type { Caller } from "#functions/auth/guard.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { ReplyWithHeaders } from "#functions/http/reply-with-headers.ts";
import { type CommitImportDependencies, commitImport } from "#functions/imports/commit-import.ts";
import { type CreateImportDependencies, createImport } from "#functions/imports/create-import.ts";
import type { ImportRepository } from "#functions/imports/import-repository.ts";
import { importViewOf } from "#functions/imports/import-view.ts";
import { listImportRows } from "#functions/imports/list-import-rows.ts";
import { rejectedFile } from "#functions/imports/rejected-file.ts";
import {
  commitImportContract,
  createImportContract,
  listImportRowsContract,
  readImportContract,
  readRejectedRowsContract,
} from "#shared/api/imports.ts";
import { Problem } from "#shared/api/problem.ts";

export type ImportDependencies = CommitImportDependencies &
  Omit<CreateImportDependencies, "imports"> & { readonly imports: ImportRepository };

/** Imports of register files: preview, lists, commit. */
export function importEndpoints(dependencies: ImportDependencies): readonly Endpoint[] {
  const { imports, commits } = dependencies;
  return [
    endpoint(createImportContract, ({ query, body, caller, locale }) =>
      createImport(
        { ...query, columns: query.columns, bytes: body.bytes, by: caller.id, locale },
        dependencies,
      ),
    ),
    endpoint(readImportContract, async ({ params, locale }) => {
      const found = await findWhole(params.id, imports);
      return importViewOf({ ...found, progress: await commits.find(params.id) }, locale);
    }),
    endpoint(listImportRowsContract, ({ params, query, locale }) => {
      const after = Number(query.cursor ?? "0");
      return listImportRows({ ...params, ...query, after, locale }, imports);
    }),
    endpoint(readRejectedRowsContract, async ({ params, locale }) => {
      const { preview, rejected } = await findWhole(params.id, imports);
      const bytes = rejectedFile(preview, rejected, locale);
      const disposition = `attachment; filename="rejected-${preview.year}-${locale}.csv"`;
      return new ReplyWithHeaders(Buffer.from(bytes).toString("base64"), {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": disposition,
      });
    }),
    endpoint(commitImportContract, ({ params, caller }) =>
      commit({ id: params.id, caller }, dependencies),
    ),
  ];
}

/** @throws Problem `import/not-found`, also once a part of it has expired. */
async function findWhole(id: string, imports: Pick<ImportRepository, "find" | "findRows">) {
  const [preview, rejected] = await Promise.all([
    imports.find(id),
    imports.findRows(id, "rejected"),
  ]);
  if (preview === undefined || rejected === undefined) throw new Problem("import/not-found");
  return { preview, rejected };
}

/** 202 while rows remain. */
async function commit(
  { id, caller }: { readonly id: string; readonly caller: Caller },
  dependencies: CommitImportDependencies,
) {
  const { progress, remaining } = await commitImport({ id, by: caller.id }, dependencies);
  const { position, added, changed } = progress;
  const reply = {
    id,
    state: remaining === 0 ? ("committed" as const) : ("committing" as const),
    added,
    changed,
    alreadySo: position - added - changed,
    remaining,
  };
  return remaining === 0 ? reply : new ReplyWithHeaders(reply, {}, 202);
}
