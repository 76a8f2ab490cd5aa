import { useState } from "react";
import type { PendingInvitation } from "#shared/api/people.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { formatDay } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { invitePerson, revokeInvitation } from "#web/api/department.ts";
import { useAct } from "#web/api/use-act.ts";
import { HandedLink } from "#web/features/people/handed-link.tsx";
import { usePeopleLanguage } from "#web/features/people/language.ts";
import { Button } from "#web/ui/button.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Table } from "#web/ui/table.tsx";
import { Tag } from "#web/ui/tag.tsx";

export type PendingInvitationsProps = {
  readonly invitations: readonly PendingInvitation[];
  readonly onChange: () => void;
};

/** Links that are on their way: each can be sent anew or withdrawn. */
export function PendingInvitations({ invitations, onChange }: PendingInvitationsProps) {
  const { words } = usePeopleLanguage();
  const { pending } = words;
  const { busy, problem, run } = useAct();
  const [done, setDone] = useState<{ readonly text: string; readonly link?: string }>();
  const withdraw = ({ id }: PendingInvitation) =>
    run(
      () => api(revokeInvitation)({ params: { id } }),
      () => {
        setDone({ text: pending.withdrawn });
        onChange();
      },
    );
  const sendAgain = ({ role, party, name, email, language }: PendingInvitation) =>
    run(
      () => api(invitePerson)({ body: { role, party, name, email, language } }),
      ({ link }) => {
        setDone({ text: pending.sentAgain, ...(link && { link }) });
        onChange();
      },
    );
  return (
    <section aria-labelledby="pending-title">
      <h2 id="pending-title">{pending.title}</h2>
      {problem && <ProblemNotice problem={problem} />}
      {done?.link && <HandedLink link={done.link} />}
      {done && !done.link && <Notification tone="success" title={done.text} />}
      {invitations.length === 0 ? (
        <p>{pending.none}</p>
      ) : (
        <Invitations
          invitations={invitations}
          busy={busy}
          onWithdraw={withdraw}
          onSendAgain={sendAgain}
        />
      )}
    </section>
  );
}

type InvitationsProps = {
  readonly invitations: readonly PendingInvitation[];
  readonly busy: boolean;
  readonly onWithdraw: (invitation: PendingInvitation) => void;
  readonly onSendAgain: (invitation: PendingInvitation) => void;
};

function Invitations({ invitations, busy, onWithdraw, onSendAgain }: InvitationsProps) {
  const { locale, words, roleText } = usePeopleLanguage();
  const { pending } = words;
  const now = new Date().toISOString();
  const dayOf = (instant: string) => formatDay(locale, almatyDayOf(instant));
  return (
    <Table
      isList
      caption={pending.caption}
      columns={[
        { key: "name", label: words.name },
        { key: "role", label: words.role },
        { key: "email", label: pending.email },
        { key: "sent", label: pending.sent },
        { key: "until", label: pending.until },
        { key: "action", label: words.action },
      ]}
      rows={invitations.map((invitation) => ({
        name: invitation.name,
        role: roleText(invitation.role, invitation.party),
        email: invitation.email,
        sent: dayOf(invitation.createdAt),
        until: (
          <>
            {dayOf(invitation.expiresAt)}{" "}
            {invitation.expiresAt <= now && <Tag tone="warning">{pending.expired}</Tag>}
          </>
        ),
        action: (
          <span className="table-actions">
            <Button tone="plain" busy={busy} onClick={() => onSendAgain(invitation)}>
              {pending.again}
              <span className="hidden">: {invitation.name}</span>
            </Button>
            <Button tone="plain" busy={busy} onClick={() => onWithdraw(invitation)}>
              {pending.withdraw}
              <span className="hidden">: {invitation.name}</span>
            </Button>
          </span>
        ),
      }))}
    />
  );
}
