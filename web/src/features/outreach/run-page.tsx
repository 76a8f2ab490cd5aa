import type { LetterRunView } from "#shared/api/letters.ts";
import { letterExclusions } from "#shared/outreach/exclusions.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { readLetters } from "#web/api/department.ts";
import { useJob } from "#web/api/use-job.ts";
import { ExcludedTable } from "#web/features/outreach/excluded-table.tsx";
import { InboxLink } from "#web/features/outreach/inbox-link.tsx";
import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import { LetterFiles } from "#web/features/outreach/letter-files.tsx";
import { paths } from "#web/features/outreach/paths.ts";
import { momentText } from "#web/features/outreach/reminder-text.ts";
import { segmentText } from "#web/features/outreach/segment.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { JobProgress } from "#web/ui/job-progress.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";

export type RunPageProps = { readonly year: number; readonly id: string };

/** Letters being made, and their files when they are ready. */
export function RunPage({ year, id }: RunPageProps) {
  const { words } = useOutreachLanguage();
  const { job, problem, reload } = useJob(`${year} ${id}`, (signal) =>
    api(readLetters)({ params: { year, id }, signal }),
  );
  if (job === undefined) {
    if (problem === undefined) return <Loading />;
    return <ProblemPage problem={problem} onRetry={reload} />;
  }
  const stale = problem && { onRetry: reload };
  return (
    <Page
      title={words.run.title}
      caption={fillText(words.year, { year })}
      back={{ href: paths.letters(year), label: words.backToLetters }}
    >
      {job.status === "done" ? (
        <Notification tone="success" title={words.run.done} />
      ) : (
        <JobProgress job={job} reasons={words.run.reasons} stale={stale} />
      )}
      <Facts run={job} />
      {job.result && <Excluded result={job.result} />}
      {job.status === "done" && <LetterFiles run={job} />}
      {job.byEmail && <InboxLink />}
    </Page>
  );
}

function Facts({ run }: { readonly run: LetterRunView }) {
  const language = useOutreachLanguage();
  const { locale, words } = language;
  const { segment, createdAt, result, byEmail } = run;
  const counted = (key: "letters" | "emailed" | "failed" | "uncertain") =>
    result === undefined ? [] : [{ key: words.run[key], value: formatCount(locale, result[key]) }];
  return (
    <SummaryList
      rows={[
        { key: words.segment.title, value: segmentText(segment, language) },
        { key: words.reminder.createdAt, value: momentText(locale, createdAt) },
        ...counted("letters"),
        ...(byEmail ? [...counted("emailed"), ...counted("failed"), ...counted("uncertain")] : []),
      ]}
    />
  );
}

function Excluded({ result }: { readonly result: NonNullable<LetterRunView["result"]> }) {
  const rows = letterExclusions.flatMap((reason) => {
    const count = result.excluded[reason];
    return count === undefined ? [] : [{ reason, count }];
  });
  return <ExcludedTable excluded={rows} />;
}
