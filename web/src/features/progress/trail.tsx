import { Link } from "wouter";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { useMessages } from "#web/i18n/catalogue.ts";

export type TrailProps = {
  /** From the overview to the page above this one. */
  readonly steps: readonly { readonly href: string; readonly name: string }[];
};

/** Where a page stands below the overview. */
export function Trail({ steps }: TrailProps) {
  const words = useMessages(progressCatalogue);
  return (
    <nav className="trail no-print" aria-label={words.trail}>
      <ol>
        {steps.map(({ href, name }) => (
          <li key={href} className="trail__step">
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
