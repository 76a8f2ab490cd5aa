import { useLocation } from "wouter";
import type { Person } from "#shared/api/people.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { formatDay } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { listPeople, removePerson } from "#web/api/department.ts";
import { useAct } from "#web/api/use-act.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { usePeopleLanguage } from "#web/features/people/language.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Button } from "#web/ui/button.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";

export type RemovalPageProps = { readonly role: string; readonly subject: string };

/** Taking a role away: its own page, so that it does not happen by a slip. */
export function RemovalPage({ role, subject }: RemovalPageProps) {
  const { words } = usePeopleLanguage();
  const { answered, reload } = useAnswer("people", (signal) => api(listPeople)({ signal }));
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  const { removal, form } = words;
  const found = answered.reply.people.find(
    (person) => person.role === role && person.subject === subject,
  );
  const [title, text] = found
    ? [removal.yourself, removal.yourselfText]
    : [removal.gone, removal.goneText];
  return (
    <Page title={removal.title} back={{ href: departmentRoutes.people, label: form.back }}>
      {found && !found.isYou ? (
        <Removal person={found} />
      ) : (
        <Notification tone="info" title={title}>
          <p>{text}</p>
        </Notification>
      )}
    </Page>
  );
}

function Removal({ person }: { readonly person: Person }) {
  const { locale, words, roleText } = usePeopleLanguage();
  const { removal } = words;
  const [, navigate] = useLocation();
  const { busy, problem, run } = useAct();
  const { role, subject, party, name, since } = person;
  const remove = () =>
    run(
      () => api(removePerson)({ params: { role, subject } }),
      () => navigate(departmentRoutes.people),
    );
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <SummaryList
        rows={[
          { key: words.name, value: name ?? words.noName },
          { key: words.role, value: roleText(role, party) },
          { key: words.since, value: formatDay(locale, almatyDayOf(since)) },
        ]}
      />
      <p>{removal.lead}</p>
      <div className="buttons">
        <Button tone="warning" busy={busy} onClick={() => void remove()}>
          {removal.confirm}
        </Button>
        <LinkButton tone="secondary" href={departmentRoutes.people}>
          {removal.cancel}
        </LinkButton>
      </div>
    </>
  );
}
