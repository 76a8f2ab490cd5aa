import { lazy, Suspense } from "react";
import { Link } from "wouter";
import { nameplate } from "#shared/agreements/current-nameplate.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { routes } from "#web/routes.ts";
import { useMe } from "#web/session/me.tsx";
import { session } from "#web/session/session.ts";
import { useSession } from "#web/session/use-session.ts";
import { LanguageSwitch } from "#web/shell/language-switch.tsx";
import { Button } from "#web/ui/button.tsx";
import { Icon } from "#web/ui/icon.tsx";

const Sections = lazy(async () => ({
  default: (await import("#web/shell/sections.tsx")).Sections,
}));

/** Whose system it is, in which language, and who is signed in. */
export function Header() {
  const { product } = useMessages(shellCatalogue);
  const locale = useLocale();
  return (
    <header className="header">
      <div className="header__inner">
        <Link href={routes.home} className="brand">
          <svg className="brand__mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
            <circle cx="15" cy="20" r="11" />
            <circle cx="25" cy="20" r="11" />
          </svg>
          <span>
            <strong>{product}</strong>
            <span className="brand__operator">{nameplate.department[locale]}</span>
          </span>
        </Link>
        <LanguageSwitch />
      </div>
      <Account />
    </header>
  );
}

/** Where a person with these memberships can go. */
function Account() {
  const { header } = useMessages(shellCatalogue);
  const { answered } = useMe();
  if (!answered?.ok) return null;
  const roles = new Set(answered.reply.memberships.map(({ role }) => role));
  return (
    <>
      {roles.has("officer") && (
        <Suspense fallback={<div className="sections sections--coming" />}>
          <Sections />
        </Suspense>
      )}
      <nav className="account" aria-label={header.account}>
        <ul>
          {roles.has("enterprise") && (
            <li>
              <Link href={routes.enterprises}>{header.enterprises}</Link>
            </li>
          )}
          {roles.has("enterprise") && (
            <li>
              <Link href={routes.enrol}>{header.addEnterprise}</Link>
            </li>
          )}
          <li>
            <Link href={routes.help}>{header.help}</Link>
          </li>
          <Person />
        </ul>
      </nav>
    </>
  );
}

/** Who is signed in, and the way out; once the sign-in has ended, the way back in. */
function Person() {
  const { header, expired } = useMessages(shellCatalogue);
  const state = useSession();
  const name = session.name();
  return (
    <li className="account__person">
      {name && (
        <span>
          <Icon name="user" /> {header.signedInAs(name)}
        </span>
      )}
      {state === "expired" ? (
        <Button tone="plain" onClick={session.signInAgain}>
          {expired.again}
        </Button>
      ) : (
        <Button tone="plain" icon="log-out" onClick={() => void session.signOut()}>
          {header.signOut}
        </Button>
      )}
    </li>
  );
}
