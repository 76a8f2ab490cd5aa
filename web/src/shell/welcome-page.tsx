import { useMessages } from "#web/i18n/catalogue.ts";
import { guideCatalogue } from "#web/i18n/guide.ts";
import { routes } from "#web/routes.ts";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Page } from "#web/ui/page.tsx";

/** What this is and for whom, for everybody who is not signed in. */
export function WelcomePage() {
  const { home } = useMessages(guideCatalogue);
  return (
    <Page title={home.title}>
      <p className="lead">{home.lead}</p>
      <h2>{home.enterpriseTitle}</h2>
      <p>{home.enterprise}</p>
      <h2>{home.officerTitle}</h2>
      <p>{home.officer}</p>
      <p>
        <LinkButton href={routes.signIn} icon="arrow-right">
          {home.start}
        </LinkButton>
      </p>
    </Page>
  );
}
