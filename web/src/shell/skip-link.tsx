import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";

/** Past the header, for those who go by keyboard. */
export function SkipLink() {
  const { page } = useMessages(shellCatalogue);
  return (
    <a className="skip-link" href="#main">
      {page.skip}
    </a>
  );
}
