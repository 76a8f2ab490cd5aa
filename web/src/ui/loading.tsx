import { useEffect, useState } from "react";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";

const quietMilliseconds = 300;

/** A place-holder while data is on its way; nothing flickers when it comes within 300 ms. */
export function Loading() {
  const { page } = useMessages(shellCatalogue);
  const [slow, setSlow] = useState(false);
  // Time passing is outside of rendering.
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), quietMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <div className="page">
      <p className="hidden" role="status">
        {page.loading}
      </p>
      <div className="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
