import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { Button } from "#web/ui/button.tsx";
import { Page } from "#web/ui/page.tsx";

export function FaultPage() {
  const { fault } = useMessages(shellCatalogue);
  return (
    <Page title={fault.title}>
      <p>{fault.text}</p>
      <Button icon="refresh-cw" onClick={() => location.reload()}>
        {fault.reload}
      </Button>
    </Page>
  );
}
