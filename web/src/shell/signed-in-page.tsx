import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { useMessages } from "#web/i18n/catalogue.ts";
import { guideCatalogue } from "#web/i18n/guide.ts";
import { routes } from "#web/routes.ts";
import { session } from "#web/session/session.ts";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Page } from "#web/ui/page.tsx";

/** Where the issuer sends people back to: finishes the sign-in and goes on where they were. */
export function SignedInPage() {
  const { signIn } = useMessages(guideCatalogue);
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<string>();
  // A code works once: this runs on arrival and never again.
  useEffect(() => {
    session.complete(new URL(location.href)).then(
      (returnTo) => {
        if (returnTo === undefined) setFailure(signIn.lost);
        else navigate(returnTo, { replace: true });
      },
      () => setFailure(signIn.failed),
    );
  }, []);
  if (failure === undefined) return <Loading />;
  return (
    <Page title={signIn.failedTitle}>
      <p>{failure}</p>
      <LinkButton href={routes.signIn}>{signIn.title}</LinkButton>
    </Page>
  );
}
