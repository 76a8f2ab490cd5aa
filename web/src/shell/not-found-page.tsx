import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { routes } from "#web/routes.ts";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Page } from "#web/ui/page.tsx";

export function NotFoundPage() {
  const { notFound } = useMessages(shellCatalogue);
  return (
    <Page title={notFound.title}>
      <p>{notFound.text}</p>
      <LinkButton href={routes.home}>{notFound.home}</LinkButton>
    </Page>
  );
}
