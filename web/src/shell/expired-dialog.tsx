import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { routes } from "#web/routes.ts";
import { session } from "#web/session/session.ts";
import { useSession } from "#web/session/use-session.ts";
import { Button } from "#web/ui/button.tsx";

/** The sign-in has ended while a page was open: the page stays below, with what was typed. */
export function ExpiredDialog() {
  const { expired } = useMessages(shellCatalogue);
  const state = useSession();
  const [path] = useLocation();
  const ended = state === "expired" && path !== routes.signIn;
  const dialog = useRef<HTMLDialogElement>(null);
  // A native dialog is opened by a call, not by an attribute: only so is the rest out of reach.
  useEffect(() => {
    if (ended) dialog.current?.showModal();
    else dialog.current?.close();
  }, [ended]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="expired-title">
      <h2 id="expired-title">{expired.title}</h2>
      <p>{expired.text}</p>
      <div className="buttons">
        <Button onClick={session.signInAgain}>{expired.again}</Button>
        <Button tone="secondary" onClick={() => dialog.current?.close()}>
          {expired.stay}
        </Button>
      </div>
    </dialog>
  );
}
