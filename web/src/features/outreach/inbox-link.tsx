import { useEffect, useState } from "react";
import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import { siteConfig } from "#web/session/site-config.ts";

/** Where mails can be read that leave no machine; only a site that has such a place names it. */
export function InboxLink() {
  const { words } = useOutreachLanguage();
  const [inbox, setInbox] = useState<string>();
  // What the site says about itself is outside of rendering.
  useEffect(() => {
    siteConfig().then(
      (config) => setInbox(config.inbox),
      () => undefined,
    );
  }, []);
  if (inbox === undefined) return null;
  return (
    <p>
      <a href={inbox}>{words.inbox}</a>
    </p>
  );
}
