import { useEffect, useRef } from "react";
import type { ImportView } from "#shared/api/imports.ts";
import { api } from "#web/api/client.ts";
import { readImport } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { CommitView } from "#web/features/register/commit-view.tsx";
import { DoneView } from "#web/features/register/done-view.tsx";
import { PreviewView } from "#web/features/register/preview-view.tsx";
import { useCommit } from "#web/features/register/use-commit.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Loading } from "#web/ui/loading.tsx";

export type RunPageProps = { readonly year: number; readonly id: string };

/** One import by its address, at whatever point it is: seen, being written, or done. */
export function RunPage({ year, id }: RunPageProps) {
  const { answered, reload } = useAnswer(id, (signal) =>
    api(readImport)({ params: { id }, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  return <Run year={year} view={answered.reply} />;
}

function Run({ year, view }: { readonly year: number; readonly view: ImportView }) {
  const { state, latest, goOn } = useCommit(view.id);
  const isResumed = useRef(false);
  // Writing that was begun earlier goes on when its page is opened again.
  useEffect(() => {
    if (view.state !== "committing" || isResumed.current) return;
    isResumed.current = true;
    goOn();
  }, [view.state, goOn]);
  if (state?.kind === "done") return <DoneView year={year} view={view} slice={state.slice} />;
  if (state !== undefined || view.state === "committing") {
    return <CommitView year={year} view={latest ?? view} state={state} onGoOn={goOn} />;
  }
  if (view.state === "committed") return <DoneView year={year} view={view} />;
  return <PreviewView year={year} view={view} onCommit={goOn} />;
}
