import { useState } from "react";
import type { ReminderView } from "#shared/api/reminders.ts";
import { reminderExclusions } from "#shared/outreach/exclusions.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import { locales } from "#shared/text/locale.ts";
import type { Answered, ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { cancelReminder, readReminder } from "#web/api/department.ts";
import { useJob } from "#web/api/use-job.ts";
import { ExcludedTable } from "#web/features/outreach/excluded-table.tsx";
import { InboxLink } from "#web/features/outreach/inbox-link.tsx";
import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import { paths } from "#web/features/outreach/paths.ts";
import { momentText } from "#web/features/outreach/reminder-text.ts";
import { segmentText } from "#web/features/outreach/segment.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Button } from "#web/ui/button.tsx";
import { JobProgress } from "#web/ui/job-progress.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";

type Of = { readonly year: number; readonly id: string };
type Followed = ReminderView & { readonly status: "queued" | "running" | "done" | "failed" };

/** One reminder: waiting, being sent, or what came of it. */
export function ReminderPage({ year, id }: Of) {
  const { words } = useOutreachLanguage();
  const { job, problem, reload } = useJob(`${year} ${id}`, (signal) =>
    api(readReminder)({ params: { year, id }, signal }).then(followed),
  );
  if (job === undefined) {
    if (problem === undefined) return <Loading />;
    return <ProblemPage problem={problem} onRetry={reload} />;
  }
  return (
    <Page
      title={words.reminder.title}
      caption={fillText(words.year, { year })}
      back={{ href: paths.reminders(year), label: words.backToReminders }}
    >
      <Standing reminder={job} stale={problem && { onRetry: reload }} />
      {job.state === "scheduled" && <Cancel year={year} id={id} onDone={reload} />}
      {job.result && <Result result={job.result} />}
      <Facts reminder={job} />
      <InboxLink />
    </Page>
  );
}

const statusOf = {
  scheduled: "queued",
  sending: "running",
  sent: "done",
  cancelled: "done",
  failed: "failed",
} as const satisfies Record<ReminderView["state"], Followed["status"]>;

function followed(answered: Answered<ReminderView>): Answered<Followed> {
  if (!answered.ok) return answered;
  return { ...answered, reply: { ...answered.reply, status: statusOf[answered.reply.state] } };
}

type StandingProps = {
  readonly reminder: Followed;
  readonly stale: { readonly onRetry: () => void } | undefined;
};

function Standing({ reminder, stale }: StandingProps) {
  const { locale, words } = useOutreachLanguage();
  const { state, status, sendAt, done = 0, total = 0, reason } = reminder;
  if (state === "scheduled") {
    const title = fillText(words.reminder.scheduled, { time: momentText(locale, sendAt) });
    return (
      <Notification tone="info" title={title}>
        <p>{words.reminder.scheduledText}</p>
      </Notification>
    );
  }
  if (state === "cancelled") {
    return (
      <Notification tone="info" title={words.reminder.cancelled}>
        <p>{words.reminder.cancelledText}</p>
      </Notification>
    );
  }
  if (state === "sent") return <Notification tone="success" title={words.reminder.sent} />;
  const job = { status, done, total, ...(reason !== undefined && { reason }) };
  return <JobProgress job={job} reasons={words.reminder.reasons} stale={stale} />;
}

function Cancel({ year, id, onDone }: Of & { readonly onDone: () => void }) {
  const { words } = useOutreachLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const cancel = async () => {
    setBusy(true);
    const answered = await api(cancelReminder)({ params: { year, id } });
    setBusy(false);
    setProblem(answered.ok ? undefined : answered.problem);
    onDone();
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <Button tone="warning" busy={busy} onClick={() => void cancel()}>
        {words.reminder.cancel}
      </Button>
    </>
  );
}

function Result({ result }: { readonly result: NonNullable<ReminderView["result"]> }) {
  const { locale, words } = useOutreachLanguage();
  const { sent, failed, uncertain, excluded, endedAt } = result;
  const excludedRows = reminderExclusions.flatMap((reason) => {
    const count = excluded[reason];
    return count === undefined ? [] : [{ reason, count }];
  });
  const row = (key: string, count: number) => ({ key, value: formatCount(locale, count) });
  return (
    <section aria-labelledby="result">
      <h2 id="result">{words.reminder.result}</h2>
      <SummaryList
        rows={[
          row(words.reminder.sentCount, sent),
          ...(failed > 0 ? [row(words.reminder.failedCount, failed)] : []),
          ...(uncertain > 0 ? [row(words.reminder.uncertainCount, uncertain)] : []),
          { key: words.reminder.endedAt, value: momentText(locale, endedAt) },
        ]}
      />
      <ExcludedTable excluded={excludedRows} />
    </section>
  );
}

function Facts({ reminder }: { readonly reminder: ReminderView }) {
  const language = useOutreachLanguage();
  const { locale, words } = language;
  const { segment, createdAt, notes } = reminder;
  const written = locales.flatMap((each) => {
    const note = notes[each];
    return note === undefined ? [] : [{ language: each, note }];
  });
  return (
    <SummaryList
      rows={[
        { key: words.segment.title, value: segmentText(segment, language) },
        { key: words.reminder.createdAt, value: momentText(locale, createdAt) },
        ...written.map((each) => ({
          key: `${words.reminder.notes} (${words.languages[each.language]})`,
          value: (
            <span lang={each.language} className="kept-lines">
              {each.note}
            </span>
          ),
        })),
      ]}
    />
  );
}
