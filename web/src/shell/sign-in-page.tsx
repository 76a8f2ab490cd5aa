import { useEffect, useState } from "react";
import { useMessages } from "#web/i18n/catalogue.ts";
import { guideCatalogue } from "#web/i18n/guide.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { routes } from "#web/routes.ts";
import { session } from "#web/session/session.ts";
import { isCognito, siteConfig } from "#web/session/site-config.ts";
import { Button } from "#web/ui/button.tsx";
import { Details } from "#web/ui/details.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";

/** Says in the person's own language what the sign-in page, which may lack it, will ask. */
export function SignInPage() {
  const { client } = useMessages(shellCatalogue);
  const { signIn } = useMessages(guideCatalogue);
  const asksPassword = useAsksPassword();
  const [step, setStep] = useState<"ready" | "leaving" | "failed">("ready");
  const leave = () => {
    setStep("leaving");
    session.signIn().catch(() => setStep("failed"));
  };
  return (
    <Page title={signIn.title} back={{ href: routes.home }}>
      {step === "failed" && <Notification tone="error" title={client["client/unreachable"]} />}
      <p className="lead">{asksPassword ? signIn.lead : signIn.plainLead}</p>
      {asksPassword && (
        <>
          <h2>{signIn.stepsTitle}</h2>
          <ol className="steps">
            {signIn.steps.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </>
      )}
      <Button icon="arrow-right" busy={step === "leaving"} onClick={leave}>
        {signIn.go}
      </Button>
      <p className="hint">{signIn.newcomer}</p>
      {asksPassword && <ForeignWords />}
    </Page>
  );
}

/** What the words on the issuer's page mean. */
function ForeignWords() {
  const { signIn } = useMessages(guideCatalogue);
  return (
    <Details summary={signIn.wordsTitle}>
      <dl className="words">
        {signIn.words.map(({ en, own }) => (
          <div key={en}>
            <dt lang="en">{en}</dt>
            <dd>{own}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

/** False until it is known: the shorter words fit every issuer. */
function useAsksPassword(): boolean {
  const [asks, setAsks] = useState(false);
  // Who signs people in is told by the site, outside of rendering.
  useEffect(() => {
    siteConfig().then(
      (config) => setAsks(isCognito(config)),
      () => undefined,
    );
  }, []);
  return asks;
}
