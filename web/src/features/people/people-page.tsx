import { Link } from "wouter";
import type { Person } from "#shared/api/people.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { formatDay } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { listPeople } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { usePeopleLanguage } from "#web/features/people/language.ts";
import { PendingInvitations } from "#web/features/people/pending-invitations.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Table } from "#web/ui/table.tsx";

/** Officers, inspectors and party reporters, and who is still invited. */
export function PeoplePage() {
  const { words } = usePeopleLanguage();
  const { answered, reload } = useAnswer("people", (signal) => api(listPeople)({ signal }));
  return (
    <Page title={words.title} wide>
      <p>{words.lead}</p>
      <div className="buttons">
        <LinkButton href={departmentRoutes.invitePerson}>{words.invite}</LinkButton>
        <LinkButton href={departmentRoutes.audit} tone="secondary">
          {words.audit}
        </LinkButton>
      </div>
      {answered === undefined && <Loading />}
      {answered?.ok === false && <ProblemNotice problem={answered.problem} onRetry={reload} />}
      {answered?.ok && (
        <>
          <People people={answered.reply.people} />
          <PendingInvitations invitations={answered.reply.invitations} onChange={reload} />
        </>
      )}
    </Page>
  );
}

function People({ people }: { readonly people: readonly Person[] }) {
  const { locale, words, roleText } = usePeopleLanguage();
  return (
    <Table
      isList
      caption={words.caption}
      columns={[
        { key: "name", label: words.name },
        { key: "role", label: words.role },
        { key: "since", label: words.since },
        { key: "grantedBy", label: words.grantedBy },
        { key: "action", label: words.action },
      ]}
      rows={people.map(({ role, party, subject, name, since, grantedBy, isYou }) => ({
        name: `${name ?? words.noName}${isYou ? ` (${words.you})` : ""}`,
        role: roleText(role, party),
        since: formatDay(locale, almatyDayOf(since)),
        grantedBy: grantedBy ?? words.grantedByNobody,
        action: !isYou && (
          <Link href={departmentRoutes.removePerson(role, subject)}>
            {words.remove}
            <span className="hidden">: {name ?? subject}</span>
          </Link>
        ),
      }))}
    />
  );
}
