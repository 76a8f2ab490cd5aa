import { useState } from "react";
import { Link } from "wouter";
import type { ObjectionView } from "#shared/api/list-returns.ts";
import type { ListedObjection } from "#shared/api/objections.ts";
import { groupBin } from "#shared/law/bin.ts";
import { fillText, formatInstant } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { decideObjection, listObjections } from "#web/api/department.ts";
import { useAct } from "#web/api/use-act.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import {
  checkDecision,
  decisionBody,
  type TypedDecision,
} from "#web/features/register/decision.ts";
import { DecisionFields } from "#web/features/register/decision-fields.tsx";
import { Errors } from "#web/features/register/errors.tsx";
import { EnterpriseName, type FrameOf } from "#web/features/register/frame-loaded.tsx";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Button } from "#web/ui/button.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";

/** One objection: what was said, and the decision, made here or earlier. */
export function DecisionPage({ year, bin }: FrameOf) {
  const open = useObjection({ year, bin }, "open");
  const decided = useObjection({ year, bin }, "decided");
  const { words } = useRegisterLanguage();
  const [made, setMade] = useState<ObjectionView>();
  const back = { href: paths.objections(year), label: words.decide.back };
  if (open.answered === undefined || decided.answered === undefined) return <Loading />;
  if (!open.answered.ok) {
    return <ProblemPage problem={open.answered.problem} onRetry={open.reload} />;
  }
  const [waiting] = open.answered.reply.objections;
  if (made && waiting) return <Decided year={year} objection={{ ...waiting, ...made }} />;
  if (waiting) return <Decide year={year} objection={waiting} onMade={setMade} />;
  const [past] = decided.answered.ok ? decided.answered.reply.objections : [];
  return (
    <Page title={words.decide.title} caption={fillText(words.yearOf, { year })} back={back}>
      {past ? (
        <Facts year={year} objection={past} />
      ) : (
        <Notification tone="info" title={words.decide.none} />
      )}
    </Page>
  );
}

function useObjection({ year, bin }: FrameOf, status: "open" | "decided") {
  return useAnswer(`${year} ${bin}`, (signal) =>
    api(listObjections)({ params: { year }, query: { bin, status }, signal }),
  );
}

type ObjectionProps = { readonly year: number; readonly objection: ListedObjection };

/** What the enterprise said, and what was decided where it was. */
function Facts({ year, objection }: ObjectionProps) {
  const { locale, words } = useRegisterLanguage();
  const { decide, objections, facts } = words;
  const { bin, name, kind, mergedInto, note, raisedAt, status, decidedAt, reason } = objection;
  const row = (key: string, value: string | undefined) =>
    value === undefined ? [] : [{ key, value }];
  return (
    <SummaryList
      rows={[
        {
          key: objections.enterprise,
          value: (
            <Link href={paths.card(year, bin)}>
              {name ? <EnterpriseName name={name} /> : groupBin(bin)}
            </Link>
          ),
        },
        { key: facts.bin, value: groupBin(bin) },
        { key: objections.kind, value: objections.kindsOf[kind] },
        ...row(decide.mergedInto, mergedInto && groupBin(mergedInto)),
        { key: decide.note, value: note ?? decide.noNote },
        { key: objections.raised, value: formatInstant(locale, raisedAt) },
        { key: objections.decision, value: objections.statuses[status] },
        ...row(decide.reasonOf, reason),
        ...row(decide.decidedAt, decidedAt && formatInstant(locale, decidedAt)),
      ]}
    />
  );
}

type DecideProps = ObjectionProps & { readonly onMade: (made: ObjectionView) => void };

function Decide({ year, objection, onMade }: DecideProps) {
  const { words } = useRegisterLanguage();
  const [typed, setTyped] = useState<TypedDecision>({
    decision: "",
    reason: "",
    mergedInto: objection.mergedInto ?? "",
  });
  const [attempt, setAttempt] = useState(0);
  const { busy, problem, run } = useAct();
  const errors = attempt === 0 ? [] : checkDecision(typed, objection, words);
  const { bin } = objection;
  const send = () => {
    setAttempt(attempt + 1);
    if (checkDecision(typed, objection, words).length > 0) return;
    const body = decisionBody(typed, objection);
    void run(() => api(decideObjection)({ params: { bin, year }, body }), onMade);
  };
  return (
    <Page
      key="decide"
      title={words.decide.title}
      caption={fillText(words.yearOf, { year })}
      back={{ href: paths.objections(year), label: words.decide.back }}
      error={errors.length > 0}
    >
      <Errors errors={errors} attempt={attempt} />
      {problem && <ProblemNotice problem={problem} />}
      <Facts year={year} objection={objection} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <DecisionFields
          year={year}
          isMerger={objection.kind === "merged"}
          typed={typed}
          onChange={setTyped}
          errors={errors}
        />
        <Button type="submit" busy={busy}>
          {words.decide.send}
        </Button>
      </form>
    </Page>
  );
}

function Decided({ year, objection }: ObjectionProps) {
  const { words } = useRegisterLanguage();
  const { decide } = words;
  const isAccepted = objection.status === "accepted";
  const text = isAccepted ? decide.doneAcceptedText : decide.doneRefusedText;
  return (
    <Page
      key="decided"
      title={isAccepted ? decide.doneAccepted : decide.doneRefused}
      caption={fillText(words.yearOf, { year })}
    >
      <Notification tone="success" title={fillText(text, { year })} />
      <Facts year={year} objection={objection} />
      <LinkButton href={paths.objections(year)}>{decide.back}</LinkButton>
    </Page>
  );
}
