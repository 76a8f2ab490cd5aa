import { useMessages } from "#web/i18n/catalogue.ts";
import { guideCatalogue } from "#web/i18n/guide.ts";
import { routes } from "#web/routes.ts";
import { Page } from "#web/ui/page.tsx";

export function AccessibilityPage() {
  const { accessibility } = useMessages(guideCatalogue);
  return (
    <Page title={accessibility.title} back={{ href: routes.home }}>
      {accessibility.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="hint">{accessibility.checked}</p>
    </Page>
  );
}
