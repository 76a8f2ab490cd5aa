import { Link } from "wouter";
import { nameplate } from "#shared/agreements/current-nameplate.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { routes } from "#web/routes.ts";

export function Footer() {
  const { footer } = useMessages(shellCatalogue);
  const locale = useLocale();
  return (
    <footer className="footer">
      <div className="footer__inner">
        <h2 className="hidden">{footer.title}</h2>
        <ul>
          <li>
            <Link href={routes.help}>{footer.help}</Link>
          </li>
          <li>
            <Link href={routes.accessibility}>{footer.accessibility}</Link>
          </li>
        </ul>
        <p>
          {footer.operator} {nameplate.department[locale]}
          <br />
          {footer.agreement}
        </p>
      </div>
    </footer>
  );
}
