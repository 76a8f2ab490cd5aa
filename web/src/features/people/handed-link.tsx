import { usePeopleLanguage } from "#web/features/people/language.ts";
import { Notification } from "#web/ui/notification.tsx";

/** The link of an invitation whose letter could not be sent, for an officer to hand over. */
export function HandedLink({ link }: { readonly link: string }) {
  const { form } = usePeopleLanguage().words;
  return (
    <Notification tone="warning" title={form.notSentTitle}>
      <p>{form.notSent}</p>
      <p>
        {form.link}: <code className="handed-link">{link}</code>
      </p>
    </Notification>
  );
}
