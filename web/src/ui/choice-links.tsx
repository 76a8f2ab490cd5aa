import { Link } from "wouter";

export type ChoiceLinksProps = {
  readonly label: string;
  readonly choices: readonly {
    readonly href: string;
    readonly label: string | number;
    readonly current: boolean;
  }[];
};

/** A few views of the same page, one of them the present one. */
export function ChoiceLinks({ label, choices }: ChoiceLinksProps) {
  return (
    <nav className="choice-links no-print" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul>
        {choices.map(({ href, label: text, current }) => (
          <li key={href}>
            <Link href={href} aria-current={current ? "page" : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
