import { fillText } from "#shared/text/format.ts";
import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import { NoteFields } from "#web/features/outreach/note-fields.tsx";
import { paths } from "#web/features/outreach/paths.ts";
import { Reach } from "#web/features/outreach/reach.tsx";
import { segmentNames, segmentOf } from "#web/features/outreach/segment.ts";
import { SegmentChoice } from "#web/features/outreach/segment-choice.tsx";
import { TestMail } from "#web/features/outreach/test-mail.tsx";
import { type NewReminder, useNewReminder } from "#web/features/outreach/use-new-reminder.ts";
import { WhenFields } from "#web/features/outreach/when-fields.tsx";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { useUrlFilters } from "#web/ui/use-url-filters.ts";

/** A reminder to a segment of the address: whom it reaches, what it says, when it goes. */
export function NewReminderPage({ year }: { readonly year: number }) {
  const { words } = useOutreachLanguage();
  const { filters, apply } = useUrlFilters(segmentNames);
  const work = useNewReminder(year, segmentOf(filters));
  const { errors, attempt, problem } = work.outcome;
  return (
    <Page
      title={words.make.title}
      caption={fillText(words.year, { year })}
      back={{ href: paths.reminders(year), label: words.backToReminders }}
      error={errors.length > 0}
    >
      {errors.length > 0 && (
        <ErrorSummary title={words.errorsTitle} errors={errors} attempt={attempt} />
      )}
      {problem && <ProblemNotice problem={problem} />}
      <SegmentChoice filters={filters} onApply={apply} />
      <Preview work={work} />
      <Order work={work} />
      <TestMail year={year} notes={work.typed.notes} />
    </Page>
  );
}

function Preview({ work }: { readonly work: NewReminder }) {
  const { answered, reload } = work.preview;
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemNotice problem={answered.problem} onRetry={reload} />;
  return <Reach preview={answered.reply} />;
}

function Order({ work }: { readonly work: NewReminder }) {
  const { words } = useOutreachLanguage();
  const { answered } = work.preview;
  const reachesNobody = answered?.ok === true && answered.reply.count === 0;
  const isNow = work.typed.when === "now";
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!work.busy) void work.send();
      }}
    >
      <NoteFields work={work} />
      <WhenFields work={work} />
      {reachesNobody && isNow ? (
        <p className="hint">{words.make.nobody}</p>
      ) : (
        <Button type="submit" busy={work.busy}>
          {isNow ? words.make.send : words.make.schedule}
        </Button>
      )}
    </form>
  );
}
