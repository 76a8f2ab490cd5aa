import { useState } from "react";
import type { Locale } from "#shared/text/locale.ts";
import { api } from "#web/api/client.ts";
import { setLanguage } from "#web/api/endpoints.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { languages, switchLocale } from "#web/i18n/locale-store.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { session } from "#web/session/session.ts";

/** Buttons, not links: the page stays, with everything typed, and speaks another language. */
export function LanguageSwitch() {
  const { header } = useMessages(shellCatalogue);
  const current = useLocale();
  const [failed, setFailed] = useState(false);
  const choose = (locale: Locale) =>
    switchLocale(locale).then(
      () => {
        setFailed(false);
        rememberAtServer(locale);
      },
      () => setFailed(true),
    );
  return (
    <nav className="languages" aria-label={header.language}>
      <ul>
        {languages.map(({ locale, short, name }) => (
          <li key={locale}>
            <button
              type="button"
              lang={locale}
              aria-current={locale === current ? "true" : undefined}
              onClick={() => choose(locale)}
            >
              <span aria-hidden="true">{short}</span>
              <span className="hidden">{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{failed ? header.languageFailed : ""}</p>
    </nav>
  );
}

/** The page has its language already; that the account could not keep it disturbs nobody. */
function rememberAtServer(language: Locale): void {
  if (session.state() === "signed-in") void api(setLanguage)({ body: { language } });
}
