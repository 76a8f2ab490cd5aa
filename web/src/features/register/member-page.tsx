import { useLocation } from "wouter";
import { formatInstant } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { listMembers, removeMember } from "#web/api/department.ts";
import { useAct } from "#web/api/use-act.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import type { FrameOf } from "#web/features/register/frame-loaded.tsx";
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

export type MemberPageProps = FrameOf & { readonly member: string };

/** Ending a membership: its own page, so that it does not happen by a slip. */
export function MemberPage({ year, bin, member }: MemberPageProps) {
  const { locale, words } = useRegisterLanguage();
  const [, navigate] = useLocation();
  const { busy, problem, run } = useAct();
  const { answered, reload } = useAnswer(bin, (signal) =>
    api(listMembers)({ params: { bin }, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  const { members } = words;
  const card = paths.card(year, bin);
  const found = answered.reply.members.find((each) => each.member === member);
  const remove = () =>
    run(
      () => api(removeMember)({ params: { bin, member } }),
      () => navigate(card),
    );
  return (
    <Page title={members.removeTitle} back={{ href: card, label: words.backToCard }}>
      {problem && <ProblemNotice problem={problem} />}
      {found ? (
        <>
          <SummaryList
            rows={[
              { key: members.since, value: formatInstant(locale, found.since) },
              { key: members.how, value: members.ways[found.grantedBy] },
            ]}
          />
          <p>{members.removeText}</p>
          <div className="buttons">
            <Button tone="warning" busy={busy} onClick={() => void remove()}>
              {members.confirm}
            </Button>
            <LinkButton tone="secondary" href={card}>
              {words.cancel}
            </LinkButton>
          </div>
        </>
      ) : (
        <Notification tone="info" title={members.gone}>
          <p>{members.goneText}</p>
        </Notification>
      )}
    </Page>
  );
}
