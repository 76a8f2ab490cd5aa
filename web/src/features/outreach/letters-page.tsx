import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { Segment } from "#shared/records/segment.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { listLetters, previewLetters, startLetters } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { ExcludedTable } from "#web/features/outreach/excluded-table.tsx";
import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import { paths } from "#web/features/outreach/paths.ts";
import { momentText } from "#web/features/outreach/reminder-text.ts";
import { segmentNames, segmentOf, segmentText } from "#web/features/outreach/segment.ts";
import { SegmentChoice } from "#web/features/outreach/segment-choice.tsx";
import { Button } from "#web/ui/button.tsx";
import { Checkboxes } from "#web/ui/checkboxes.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Table } from "#web/ui/table.tsx";
import { useUrlFilters } from "#web/ui/use-url-filters.ts";

/** Letters with codes for a segment of the address, and those made before. */
export function LettersPage({ year }: { readonly year: number }) {
  const { words } = useOutreachLanguage();
  const { filters, apply } = useUrlFilters(segmentNames);
  return (
    <Page
      title={words.letters.title}
      caption={fillText(words.year, { year })}
      back={{ href: paths.campaign(year), label: words.backToCampaign }}
    >
      <p className="lead">{words.letters.lead}</p>
      <SegmentChoice filters={filters} onApply={apply} />
      <Order year={year} segment={segmentOf(filters)} />
      <Made year={year} />
    </Page>
  );
}

type OrderProps = { readonly year: number; readonly segment: Segment };

function Order({ year, segment }: OrderProps) {
  const { words } = useOutreachLanguage();
  const { chosen, setChosen, busy, problem, start } = useOrder({ year, segment });
  const options = (["onlyNotEnrolled", "byEmail"] as const).map((value) => ({
    value,
    label: words.letters[value],
  }));
  const onlyNotEnrolled = chosen.includes("onlyNotEnrolled");
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void start();
      }}
    >
      <Checkboxes
        id="choice"
        name="choice"
        legend={words.letters.who}
        options={options}
        value={chosen}
        onChange={setChosen}
      />
      {problem && <ProblemNotice problem={problem} />}
      <Preview year={year} segment={segment} onlyNotEnrolled={onlyNotEnrolled} />
      <Button type="submit" busy={busy}>
        {words.letters.start}
      </Button>
    </form>
  );
}

function useOrder({ year, segment }: OrderProps) {
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<readonly string[]>(["onlyNotEnrolled"]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  // One key for the whole stay on the page: a second press or a retry makes letters once.
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const start = async () => {
    setBusy(true);
    const answered = await api(startLetters)({
      params: { year },
      body: {
        segment,
        onlyNotEnrolled: chosen.includes("onlyNotEnrolled"),
        byEmail: chosen.includes("byEmail"),
      },
      idempotencyKey,
    });
    setBusy(false);
    if (answered.ok) return navigate(paths.run(year, answered.reply.id));
    // A refusal was no order: what is changed now is another one.
    if (answered.problem.status >= 400 && answered.problem.status < 500) {
      setKey(crypto.randomUUID());
    }
    setProblem(answered.problem);
  };
  return { chosen, setChosen, busy, problem, start };
}

type PreviewProps = OrderProps & { readonly onlyNotEnrolled: boolean };

function Preview({ year, segment, onlyNotEnrolled }: PreviewProps) {
  const { locale, words } = useOutreachLanguage();
  const key = JSON.stringify([year, segment, onlyNotEnrolled]);
  const { answered, reload } = useAnswer(key, (signal) =>
    api(previewLetters)({ params: { year }, body: { segment, onlyNotEnrolled }, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemNotice problem={answered.problem} onRetry={reload} />;
  const { count, withEmail, excluded, atMost } = answered.reply;
  if (count === 0) {
    return (
      <Notification tone="warning" title={words.letters.nobody}>
        <ExcludedTable excluded={excluded} />
      </Notification>
    );
  }
  const values = { count: formatCount(locale, count), withEmail: formatCount(locale, withEmail) };
  return (
    <>
      <p className="lead">
        {fillText(atMost ? words.letters.atMost : words.letters.count, values)}
      </p>
      <ExcludedTable excluded={excluded} />
    </>
  );
}

function Made({ year }: { readonly year: number }) {
  const language = useOutreachLanguage();
  const { locale, words } = language;
  const { answered, reload } = useAnswer(`letters ${year}`, (signal) =>
    api(listLetters)({ params: { year }, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemNotice problem={answered.problem} onRetry={reload} />;
  const { runs } = answered.reply;
  if (runs.length === 0) return <p>{words.letters.empty}</p>;
  return (
    <Table
      isList
      caption={words.letters.log}
      columns={[
        { key: "when", label: words.reminders.when },
        { key: "to", label: words.segment.title },
        { key: "state", label: words.reminders.state },
        { key: "letters", label: words.letters.made, numeric: true },
      ]}
      rows={runs.map(({ id, createdAt, segment, status, result }) => ({
        when: <Link href={paths.run(year, id)}>{momentText(locale, createdAt)}</Link>,
        to: segmentText(segment, language),
        state: words.letters.status[status],
        letters: result === undefined ? "–" : formatCount(locale, result.letters),
      }))}
    />
  );
}
