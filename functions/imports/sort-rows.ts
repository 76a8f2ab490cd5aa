import type { StoredRows } from "#functions/imports/stored-import.ts";
import type { Table } from "#functions/imports/tell-columns.ts";
import type { RegisteredEnterprise } from "#functions/register/registered-enterprise.ts";
import type { District } from "#shared/agreements/agreement-definition.ts";
import { compare } from "#shared/register/import/compare.ts";
import {
  duplicateProblem,
  type ImportedEnterprise,
  type RowProblem,
  readRow,
} from "#shared/register/import/read-row.ts";

export type SortContext = {
  readonly districts: readonly District[];
  /** The register of the year. */
  readonly enterprises: readonly RegisteredEnterprise[];
};

/** A file's rows by what becomes of them; `rejectedRows` counts rows, `rows.rejected` problems. */
export type SortedRows = { readonly rows: StoredRows; readonly rejectedRows: number };

type Fitting = { readonly row: number; readonly enterprise: ImportedEnterprise };
type Rejected = { readonly row: number; readonly problems: readonly RowProblem[] };

/** Checks every row and compares it with the register as it is now. Rows of one BIN all go. */
export function sortRows({ columns, rows }: Table, { districts, enterprises }: SortContext) {
  const fields = columns.map(({ field }) => field);
  const fitting: Fitting[] = [];
  const rejected: Rejected[] = [];
  for (const row of rows) {
    const read = readRow(row, fields, districts);
    if (read.kind === "fits") fitting.push({ row: row.row, enterprise: read.enterprise });
    else rejected.push({ row: row.row, problems: read.problems });
  }
  const { single, repeated } = withoutRepeated(fitting);
  const all = [...rejected, ...repeated].toSorted((left, right) => left.row - right.row);
  return {
    rows: {
      ...comparedRows(single, enterprises),
      rejected: all.flatMap(({ row, problems }) => problems.map((each) => ({ row, ...each }))),
    },
    rejectedRows: all.length,
  } satisfies SortedRows;
}

function withoutRepeated(fitting: readonly Fitting[]) {
  const count = new Map<string, number>();
  for (const { enterprise } of fitting) {
    count.set(enterprise.bin, (count.get(enterprise.bin) ?? 0) + 1);
  }
  const isSingle = ({ enterprise }: Fitting) => count.get(enterprise.bin) === 1;
  const repeated = fitting
    .filter((each) => !isSingle(each))
    .map(({ row, enterprise }) => ({ row, problems: [duplicateProblem(enterprise.bin)] }));
  return { single: fitting.filter(isSingle), repeated };
}

function comparedRows(
  fitting: readonly Fitting[],
  enterprises: readonly RegisteredEnterprise[],
): Omit<StoredRows, "rejected"> {
  const byBin = new Map(enterprises.map((enterprise) => [enterprise.bin, enterprise]));
  const added: StoredRows["added"][number][] = [];
  const changed: StoredRows["changed"][number][] = [];
  const unchanged: StoredRows["unchanged"][number][] = [];
  for (const { row, enterprise } of fitting) {
    const comparison = compare(enterprise, byBin.get(enterprise.bin));
    const entry = { row, ...enterprise, name: { ...enterprise.name } };
    if (comparison.kind === "added") added.push(entry);
    else if (comparison.kind === "unchanged") unchanged.push(entry);
    else changed.push({ ...entry, changes: comparison.changes.map((change) => ({ ...change })) });
  }
  return { added, changed, unchanged };
}
