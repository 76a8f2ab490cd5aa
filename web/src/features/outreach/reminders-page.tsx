import { Link } from "wouter";
import type { ReminderView } from "#shared/api/reminders.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { listReminders } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { InboxLink } from "#web/features/outreach/inbox-link.tsx";
import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import { paths } from "#web/features/outreach/paths.ts";
import { momentText, totalOf } from "#web/features/outreach/reminder-text.ts";
import { segmentText } from "#web/features/outreach/segment.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { Table } from "#web/ui/table.tsx";

/** The log of a year's reminders, and the way to a new one. */
export function RemindersPage({ year }: { readonly year: number }) {
  const { words } = useOutreachLanguage();
  const { answered, reload } = useAnswer(`reminders ${year}`, (signal) =>
    api(listReminders)({ params: { year }, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  const { reminders } = answered.reply;
  return (
    <Page
      title={words.reminders.title}
      caption={fillText(words.year, { year })}
      back={{ href: paths.campaign(year), label: words.backToCampaign }}
      wide
    >
      <p className="lead">{words.reminders.lead}</p>
      <div className="buttons">
        <LinkButton href={`${paths.make(year)}?status=not-filed`}>
          {words.reminders.make}
        </LinkButton>
        <LinkButton href={paths.letters(year)} tone="secondary">
          {words.reminders.letters}
        </LinkButton>
      </div>
      {reminders.length === 0 ? (
        <Notification tone="info" title={words.reminders.empty}>
          <p>{words.reminders.emptyText}</p>
        </Notification>
      ) : (
        <Log year={year} reminders={reminders} />
      )}
      <InboxLink />
    </Page>
  );
}

function Log({
  year,
  reminders,
}: {
  readonly year: number;
  readonly reminders: readonly ReminderView[];
}) {
  const language = useOutreachLanguage();
  const { locale, words } = language;
  const columns = ["when", "to", "state", "sent", "excluded", "failed"] as const;
  const numeric = new Set<string>(["sent", "excluded", "failed"]);
  const counted = (count: number | undefined) =>
    count === undefined ? "–" : formatCount(locale, count);
  return (
    <Table
      isList
      caption={words.reminders.caption}
      columns={columns.map((key) => ({
        key,
        label: words.reminders[key],
        numeric: numeric.has(key),
      }))}
      rows={reminders.map(({ id, sendAt, segment, state, result }) => ({
        when: <Link href={paths.reminder(year, id)}>{momentText(locale, sendAt)}</Link>,
        to: segmentText(segment, language),
        state: words.reminders.states[state],
        sent: counted(result?.sent),
        excluded: counted(result && totalOf(result.excluded)),
        failed: counted(result && result.failed + result.uncertain),
      }))}
    />
  );
}
