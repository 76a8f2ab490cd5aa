import type { CommitProgress } from "#functions/imports/commit-repository.ts";
import type { StoredPreview, StoredRows } from "#functions/imports/stored-import.ts";
import type { ImportView, Rejection } from "#shared/api/imports.ts";
import { rowProblemText } from "#shared/register/import/row-problem.ts";
import type { Locale } from "#shared/text/locale.ts";

/** Rejections that come with an import; the others are listed page by page. */
const shownRejections = 500;

export type KnownImport = {
  readonly preview: StoredPreview;
  /** Undefined before the first commit. */
  readonly progress: CommitProgress | undefined;
  readonly rejected: StoredRows["rejected"];
};

/** An import as it is read, with its reasons in a language. */
export function importViewOf(
  { preview, progress, rejected }: KnownImport,
  locale: Locale,
): ImportView {
  const { createdBy: _createdBy, ...facts } = preview;
  const toWrite = preview.added + preview.changed;
  const remaining = toWrite - (progress?.position ?? 0);
  return {
    ...facts,
    state: progress === undefined ? "preview" : remaining > 0 ? "committing" : "committed",
    rejected: rejected.slice(0, shownRejections).map((each) => rejectionOf(each, locale)),
    ...(progress !== undefined && {
      committed: { added: progress.added, changed: progress.changed },
    }),
    remaining,
  };
}

/** A rejection with what to do about it. */
export function rejectionOf(
  { row, column, code, value }: StoredRows["rejected"][number],
  locale: Locale,
): Rejection {
  return { row, column, code, message: rowProblemText[code][locale], value };
}
