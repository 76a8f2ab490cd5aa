import type { JobView } from "#shared/api/job.ts";
import { formatCount } from "#shared/text/format.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { type JobMessages, jobCatalogue } from "#web/i18n/job.ts";
import { Button } from "#web/ui/button.tsx";
import { ProgressStatus } from "#web/ui/progress-status.tsx";

export type JobProgressProps = {
  readonly job: Pick<JobView, "status" | "done" | "total" | "reason">;
  /** Words for reasons of this kind of job, before those that every job can have. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** The latest reading failed, and asking again is up to the person. */
  readonly stale?: { readonly onRetry: () => void } | undefined;
};

/** How far a job is, in a bar and in words that are announced; why it failed, if it did. */
export function JobProgress({ job, reasons = {}, stale }: JobProgressProps) {
  const words = useMessages(jobCatalogue);
  const locale = useLocale();
  const isRunning = job.status === "running" && job.total > 0;
  return (
    <>
      <ProgressStatus {...(isRunning && { done: job.done, total: job.total })}>
        {textOf(job, words, (count) => formatCount(locale, count))}
      </ProgressStatus>
      {job.status === "failed" && <p>{reasonOf(job.reason, { ...words.reasons, ...reasons })}</p>}
      {stale && (
        <p className="job-progress__stale">
          {words.stale}{" "}
          <Button tone="secondary" icon="refresh-cw" onClick={stale.onRetry}>
            {words.refresh}
          </Button>
        </p>
      )}
    </>
  );
}

function textOf(
  { status, done, total }: JobProgressProps["job"],
  words: JobMessages,
  written: (count: number) => string,
): string {
  if (status !== "running") return words[status];
  return total > 0 ? words.runningOf(written(done), written(total)) : words.running;
}

/** A reason without words of its own is said as a fault. */
function reasonOf(
  reason: string | undefined,
  reasons: Readonly<Record<string, string>>,
): string | undefined {
  return reasons[reason ?? "fault"] ?? reasons["fault"];
}
