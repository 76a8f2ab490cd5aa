import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { routes } from "#web/routes.ts";
import { Page } from "#web/ui/page.tsx";

export function AccessibilityPage() {
  const { accessibility } = useMessages(shellCatalogue);
  return (
    <Page title={accessibility.title} back={{ href: routes.home }}>
      {accessibility.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="hint">{accessibility.checked}</p>
    </Page>
  );
}
