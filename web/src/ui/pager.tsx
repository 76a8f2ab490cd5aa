import { Link } from "wouter";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { Icon } from "#web/ui/icon.tsx";

export type PagerProps = {
  /** Address of the page after this one; absent on the last. */
  readonly next?: string | undefined;
  /** Address of the first page; absent there. */
  readonly first?: string | undefined;
};

/**
 * Ways through a list that the server gives page by page. There is no page before: a page begins
 * after the last line of another one, and the browser's own way back leads there.
 */
export function Pager({ next, first }: PagerProps) {
  const { page } = useMessages(shellCatalogue);
  if (next === undefined && first === undefined) return null;
  return (
    <nav className="pager no-print" aria-label={page.pager.label}>
      <ul>
        {first !== undefined && (
          <li>
            <Link href={first}>
              <Icon name="arrow-left" /> {page.pager.first}
            </Link>
          </li>
        )}
        {next !== undefined && (
          <li>
            <Link href={next} rel="next">
              {page.pager.next}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
