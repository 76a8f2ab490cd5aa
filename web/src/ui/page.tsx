import { type ReactNode, useEffect, useRef } from "react";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { BackLink } from "#web/ui/back-link.tsx";

export type PageProps = {
  readonly title: string;
  /** Small line above the heading: what the page belongs to. */
  readonly caption?: string | undefined;
  readonly back?: { readonly href: string; readonly label?: string } | undefined;
  /** Whether the page shows errors to mend: the title in the browser's tab says so first. */
  readonly error?: boolean;
  /** Tables and charts may use the full width. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** One screen: names the browser's tab, and takes the focus to its heading when it is opened. */
export function Page({ title, caption, back, error = false, wide = false, children }: PageProps) {
  const { page, product } = useMessages(shellCatalogue);
  const heading = useRef<HTMLHeadingElement>(null);
  // Outside of rendering: the tab's title belongs to the document.
  useEffect(() => {
    document.title = `${error ? page.errorPrefix : ""}${title} – ${product}`;
  }, [title, error, page.errorPrefix, product]);
  // After a navigation a screen reader starts at the heading; an error summary may take it later.
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus();
  }, []);
  return (
    <div className={wide ? "page page--wide" : "page"}>
      {back && (
        <nav aria-label={page.back}>
          <BackLink href={back.href}>{back.label ?? page.back}</BackLink>
        </nav>
      )}
      <main id="main">
        <h1 tabIndex={-1} ref={heading}>
          {caption && <span className="caption">{caption}</span>}
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}

let pagesShown = 0;

/** The first page of a visit keeps the browser's own start of reading. */
function hasNavigated(): boolean {
  pagesShown += 1;
  return pagesShown > 1;
}
