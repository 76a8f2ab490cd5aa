import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { formatDay } from "#shared/text/format.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { HandedLink } from "#web/features/people/handed-link.tsx";
import { usePeopleLanguage } from "#web/features/people/language.ts";
import { Button } from "#web/ui/button.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";

export type Sent = {
  readonly email: string;
  readonly expiresAt: string;
  /** When the letter could not be sent. */
  readonly link?: string | undefined;
};

export type InvitationSentProps = { readonly sent: Sent; readonly onAnother: () => void };

export function InvitationSent({ sent, onAnother }: InvitationSentProps) {
  const { locale, words } = usePeopleLanguage();
  const { form } = words;
  const { email, expiresAt, link } = sent;
  return (
    <Page
      key="sent"
      title={link ? form.notSentTitle : form.doneTitle}
      back={{ href: departmentRoutes.people, label: form.back }}
    >
      {link ? <HandedLink link={link} /> : <Notification tone="success" title={form.done(email)} />}
      <p>{form.until(formatDay(locale, almatyDayOf(expiresAt)))}</p>
      <div className="buttons">
        <LinkButton href={departmentRoutes.people}>{form.toList}</LinkButton>
        <Button tone="secondary" onClick={onAnother}>
          {form.another}
        </Button>
      </div>
    </Page>
  );
}
