import { requestError } from "#functions/http/request-errors.ts";
import type { ImportRepository } from "#functions/imports/import-repository.ts";
import { importViewOf } from "#functions/imports/import-view.ts";
import { readFile } from "#functions/imports/read-file.ts";
import { sortRows } from "#functions/imports/sort-rows.ts";
import { namesColumns, tellColumns } from "#functions/imports/tell-columns.ts";
import type { Meter } from "#functions/imports/xlsx/archive.ts";
import type { Clock } from "#functions/platform/clock.ts";
import type { RegisterObjects } from "#functions/register/register-object.ts";
import { agreement } from "#shared/agreements/current.ts";
import type { ImportView } from "#shared/api/imports.ts";
import { Problem } from "#shared/api/problem.ts";
import type { Locale } from "#shared/text/locale.ts";

export type CreateImportDependencies = {
  readonly imports: Pick<ImportRepository, "keep">;
  readonly registerObjects: Pick<RegisterObjects, "read">;
  readonly findCampaign: (
    year: number,
  ) => Promise<{ readonly finalAt?: string | undefined } | undefined>;
  readonly newId: (at: Date) => string;
  readonly now: Clock;
  /** Told how much of an archive is inflated. */
  readonly meter?: Meter;
};

export type FileToImport = {
  readonly bytes: Uint8Array;
  readonly year: number;
  readonly fileName: string;
  /** What each column is, when a person said so. */
  readonly columns: string | undefined;
  readonly by: string;
  readonly locale: Locale;
};

/**
 * Reads a register file, checks every row, compares it with the register of the year and keeps what
 * would be done. The register itself is not touched; a file that is refused is not kept.
 *
 * @throws Problem `campaign/final`, `request/invalid` for columns that are none, and those of the
 *   family `import/` about the file as a whole.
 */
export async function createImport(
  { bytes, year, fileName, columns: said, by, locale }: FileToImport,
  { imports, registerObjects, findCampaign, newId, now, meter }: CreateImportDependencies,
): Promise<ImportView> {
  if ((await findCampaign(year))?.finalAt !== undefined) throw new Problem("campaign/final");
  if (said !== undefined && !namesColumns(said)) {
    throw new Problem("request/invalid", {
      errors: [requestError("columns", "not-an-option", locale)],
    });
  }
  const table = tellColumns(await readFile(bytes, meter), said);
  const { enterprises } = await registerObjects.read(year);
  const { rows, rejectedRows } = sortRows(table, { districts: agreement.districts, enterprises });
  const at = now();
  const preview = {
    id: newId(at),
    year,
    fileName,
    createdAt: at.toISOString(),
    createdBy: by,
    columns: table.columns.map((column) => ({ ...column })),
    rows: table.rows.length,
    added: rows.added.length,
    changed: rows.changed.length,
    unchanged: rows.unchanged.length,
    rejectedRows,
    rejections: rows.rejected.length,
  };
  await imports.keep({ preview, rows, file: bytes });
  return importViewOf({ preview, progress: undefined, rejected: rows.rejected }, locale);
}
