import { Children, type ReactNode } from "react";

export type ChoiceLinksProps = { readonly label: string; readonly children: ReactNode };

/** A few views of the same page, one of them the present one. */
export function ChoiceLinks({ label, children }: ChoiceLinksProps) {
  return (
    <nav className="choice-links no-print" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul>
        {Children.map(children, (link) => (
          <li>{link}</li>
        ))}
      </ul>
    </nav>
  );
}
