import type { CommitProgress, CommitRepository } from "#functions/imports/commit-repository.ts";
import type { ImportRepository } from "#functions/imports/import-repository.ts";
import { type PlannedRow, planRow } from "#functions/imports/plan-row.ts";
import type { RowToWrite, StoredPreview } from "#functions/imports/stored-import.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import type { RegisterRepository } from "#functions/register/register-repository.ts";
import { Problem } from "#shared/api/problem.ts";

export type CommitImportDependencies = {
  readonly imports: Pick<ImportRepository, "find" | "findRows">;
  readonly commits: CommitRepository;
  readonly register: Pick<RegisterRepository, "findTruths" | "writesOf" | "writeAll">;
  readonly now: Clock;
};

export type Committed = {
  readonly preview: StoredPreview;
  readonly progress: CommitProgress;
  readonly remaining: number;
};

/** How long one request goes on writing: well under the gateway's patience. */
const sliceMilliseconds = 20_000;

/** Rows that are read at once: two items each, and a hundred items are one request. */
const rowsAtOnce = 48;

/** Items of one transaction, of a hundred that are possible. */
const mostWrites = 97;

/**
 * Writes added and changed rows, a few dozen in one transaction together with how far the import
 * is: whatever breaks off in between, rows and count agree, and the next request goes on. Each row
 * is compared with the register again; one that is so already is not written. Scope and assigned
 * quota stay as they are.
 *
 * @throws Problem `import/not-found`, `campaign/final`, `request/busy`.
 */
export async function commitImport(
  { id, by }: { readonly id: string; readonly by: string },
  { imports, commits, register, now }: CommitImportDependencies,
): Promise<Committed> {
  const preview = await imports.find(id);
  const added = await imports.findRows(id, "added");
  const changed = await imports.findRows(id, "changed");
  if (preview === undefined || added === undefined || changed === undefined) {
    throw new Problem("import/not-found");
  }
  const rows: readonly RowToWrite[] = [...added, ...changed];
  const until = now().getTime() + sliceMilliseconds;
  await commits.begin(id, now());
  let progress = await readProgress(id, commits);
  while (progress.position < rows.length) {
    const change = { at: now().toISOString(), by };
    progress = await commitSome({ id, year: preview.year, rows, change }, { commits, register });
    if (now().getTime() >= until) break;
  }
  return { preview, progress, remaining: rows.length - progress.position };
}

async function readProgress(
  id: string,
  { find }: Pick<CommitRepository, "find">,
): Promise<CommitProgress> {
  const progress = await find(id);
  if (progress === undefined) throw new Problem("import/not-found");
  return progress;
}

type Slice = {
  readonly id: string;
  readonly year: number;
  readonly rows: readonly RowToWrite[];
  readonly change: { readonly at: string; readonly by: string };
};

/** One transaction's worth of rows from where the import is; another officer's counts as ours. */
function commitSome(
  { id, year, rows, change }: Slice,
  { commits, register }: Pick<CommitImportDependencies, "commits" | "register">,
): Promise<CommitProgress> {
  return tryAgain(async () => {
    const from = await readProgress(id, commits);
    const next = rows.slice(from.position, from.position + rowsAtOnce);
    if (next.length === 0) return from;
    const truths = await register.findTruths(
      next.map(({ bin }) => bin),
      year,
    );
    const planned = next.map((row) => planRow({ ...row, year }, truths.get(row.bin), change));
    const { rows: taken, writes } = asManyAsFit(planned, register);
    const to = {
      position: from.position + taken.length,
      added: from.added + taken.filter(({ outcome }) => outcome === "added").length,
      changed: from.changed + taken.filter(({ outcome }) => outcome === "changed").length,
    };
    const written = await register.writeAll(year, [commits.advance(id, from, to), ...writes]);
    if (written.kind === "done") return to;
    if (written.kind === "refused" && written.failed.includes(0)) {
      throw new Problem("campaign/final");
    }
    return undefined;
  });
}

type Writes = ReturnType<RegisterRepository["writesOf"]>;

/** The first rows, whose writes are not more than one transaction takes. */
function asManyAsFit(
  planned: readonly PlannedRow[],
  { writesOf }: Pick<RegisterRepository, "writesOf">,
) {
  const rows: PlannedRow[] = [];
  const writes: Writes[number][] = [];
  for (const row of planned) {
    const own = writesOf(row);
    if (writes.length + own.length > mostWrites) break;
    rows.push(row);
    writes.push(...own);
  }
  return { rows, writes };
}
