import type { ImportRepository } from "#functions/imports/import-repository.ts";
import { rejectionOf } from "#functions/imports/import-view.ts";
import { languageOfLetters } from "#functions/imports/plan-row.ts";
import type { RowToWrite, StoredRows } from "#functions/imports/stored-import.ts";
import type { ImportedFacts, ImportRowKind, ImportRowPage } from "#shared/api/imports.ts";
import { Problem } from "#shared/api/problem.ts";
import type { Locale } from "#shared/text/locale.ts";

export type ImportPage = {
  readonly id: string;
  readonly kind: ImportRowKind;
  /** How many rows are on the pages before. */
  readonly after: number;
  readonly limit: number;
  readonly locale: Locale;
};

/**
 * A page of the rows of one kind, in the order of the file.
 *
 * @throws Problem `import/not-found`.
 */
export async function listImportRows(
  { id, kind, after, limit, locale }: ImportPage,
  imports: Pick<ImportRepository, "findRows">,
): Promise<ImportRowPage> {
  const all = await imports.findRows(id, kind);
  if (all === undefined) throw new Problem("import/not-found");
  const end = after + limit;
  const next = end < all.length ? { next: String(end) } : {};
  const lists = { [kind]: all.slice(after, end) } as Partial<StoredRows>;
  switch (kind) {
    case "added":
      return { kind, rows: (lists.added ?? []).map(factsOf), ...next };
    case "unchanged":
      return { kind, rows: (lists.unchanged ?? []).map(factsOf), ...next };
    case "changed":
      return { kind, rows: (lists.changed ?? []).map(changedOf), ...next };
    case "rejected":
      return {
        kind,
        rows: (lists.rejected ?? []).map((each) => rejectionOf(each, locale)),
        ...next,
      };
    default:
      return kind satisfies never;
  }
}

function factsOf({ language = languageOfLetters, ...facts }: RowToWrite): ImportedFacts {
  return { ...facts, language };
}

function changedOf({ row, bin, name, changes }: StoredRows["changed"][number]) {
  return { row, bin, name, changes };
}
