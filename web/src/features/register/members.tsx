import { Link } from "wouter";
import type { Member } from "#shared/api/members.ts";
import { fillText, formatInstant } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { listMembers } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import type { FrameOf } from "#web/features/register/frame-loaded.tsx";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Table } from "#web/ui/table.tsx";

/** Who may file for the enterprise, without saying who they are, and a code for one more. */
export function Members({ year, bin }: FrameOf) {
  const { words } = useRegisterLanguage();
  const { answered, reload } = useAnswer(bin, (signal) =>
    api(listMembers)({ params: { bin }, signal }),
  );
  return (
    <section>
      <h2>{words.members.title}</h2>
      {answered === undefined && <Loading />}
      {answered?.ok === false && <ProblemNotice problem={answered.problem} onRetry={reload} />}
      {answered?.ok && <MembersTable year={year} bin={bin} members={answered.reply.members} />}
      <div className="buttons">
        <LinkButton href={paths.code(year, bin)} tone="secondary">
          {words.code.make}
        </LinkButton>
      </div>
    </section>
  );
}

function MembersTable({ year, bin, members }: FrameOf & { readonly members: readonly Member[] }) {
  const { locale, words } = useRegisterLanguage();
  const { lead, none, person, personNumber, since, how, ways, remove, title } = words.members;
  if (members.length === 0) return <p>{none}</p>;
  return (
    <>
      <p>{lead}</p>
      <Table
        isList
        caption={<span className="hidden">{title}</span>}
        columns={[
          { key: "person", label: person },
          { key: "since", label: since },
          { key: "how", label: how },
          { key: "remove", label: remove },
        ]}
        rows={members.map((each, place) => {
          const name = fillText(personNumber, { number: place + 1 });
          return {
            person: name,
            since: formatInstant(locale, each.since),
            how: ways[each.grantedBy],
            remove: (
              <Link href={paths.member(year, bin, each.member)} className="target">
                {remove}
                <span className="hidden">: {name}</span>
              </Link>
            ),
          };
        })}
      />
    </>
  );
}
