import { useState } from "react";
import type { Invited } from "#shared/api/people.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { formatDay } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { acceptInvitation, readInvitation } from "#web/api/department.ts";
import { useAct } from "#web/api/use-act.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { usePeopleLanguage } from "#web/features/people/language.ts";
import { routes } from "#web/routes.ts";
import { useMe } from "#web/session/me.tsx";
import { session } from "#web/session/session.ts";
import { Button } from "#web/ui/button.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";

/** Where the link of an invitation leads. Its token stays in the fragment and out of every log. */
export function AcceptancePage() {
  const { words, roleText } = usePeopleLanguage();
  const { acceptance } = words;
  const [token] = useState(() => location.hash.slice(1));
  const [accepted, setAccepted] = useState<Invited>();
  if (accepted) {
    return (
      <Page key="done" title={acceptance.doneTitle}>
        <Notification
          tone="success"
          title={acceptance.done(roleText(accepted.role, accepted.party))}
        />
        <LinkButton href={routes.home}>{acceptance.home}</LinkButton>
      </Page>
    );
  }
  return (
    <Page key="ask" title={acceptance.title}>
      {token === "" ? (
        <Notification tone="info" title={acceptance.missing}>
          <p>{acceptance.missingText}</p>
        </Notification>
      ) : (
        <Offer token={token} onAccepted={setAccepted} />
      )}
    </Page>
  );
}

type OfferProps = { readonly token: string; readonly onAccepted: (invited: Invited) => void };

/** What it is about, to whom and until when, before anything is accepted. */
function Offer({ token, onAccepted }: OfferProps) {
  const { locale, words, roleText } = usePeopleLanguage();
  const { acceptance } = words;
  const { reload: readMeAgain } = useMe();
  const { busy, problem, run } = useAct();
  const { answered, reload } = useAnswer(token, (signal) =>
    api(readInvitation)({ body: { token }, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (!answered.ok) {
    const isOver = answered.problem.type === "invitation/not-recognised";
    return <ProblemNotice problem={answered.problem} onRetry={isOver ? undefined : reload} />;
  }
  const { name, role, party, expiresAt } = answered.reply;
  const accept = () =>
    run(
      () => api(acceptInvitation)({ body: { token } }),
      (invited) => {
        readMeAgain();
        onAccepted(invited);
      },
    );
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <p className="lead">{acceptance.lead}</p>
      <SummaryList
        rows={[
          { key: acceptance.name, value: name },
          { key: words.role, value: roleText(role, party) },
          { key: acceptance.until, value: formatDay(locale, almatyDayOf(expiresAt)) },
          { key: acceptance.account, value: session.name() ?? "" },
        ]}
      />
      <p>{acceptance.wrongAccount}</p>
      <Button busy={busy} onClick={() => void accept()}>
        {acceptance.accept}
      </Button>
    </>
  );
}
