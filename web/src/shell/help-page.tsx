import { useMessages } from "#web/i18n/catalogue.ts";
import { guideCatalogue } from "#web/i18n/guide.ts";
import { routes } from "#web/routes.ts";
import { Page } from "#web/ui/page.tsx";

export function HelpPage() {
  const { help } = useMessages(guideCatalogue);
  return (
    <Page title={help.title} back={{ href: routes.home }}>
      <p className="lead">{help.lead}</p>
      {help.questions.map(({ question, answer }) => (
        <section key={question}>
          <h2>{question}</h2>
          <p>{answer}</p>
        </section>
      ))}
    </Page>
  );
}
