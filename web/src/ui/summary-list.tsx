import type { ReactNode } from "react";
import { Link } from "wouter";

export type SummaryListProps = {
  readonly rows: readonly {
    readonly key: ReactNode;
    readonly value: ReactNode;
    readonly actions?: readonly {
      readonly href: string;
      readonly label: string;
      /** What the action is about, for those who hear links out of their row. */
      readonly hidden: string;
    }[];
  }[];
};

/** Questions and their answers. */
export function SummaryList({ rows }: SummaryListProps) {
  return (
    <dl className="summary-list">
      {rows.map(({ key, value, actions = [] }, index) => (
        <div className="summary-list__row" key={index}>
          <dt>{key}</dt>
          <dd>{value}</dd>
          {actions.length > 0 && (
            <dd className="summary-list__actions">
              {actions.map(({ href, label, hidden }) => (
                <Link href={href} key={href}>
                  {label}
                  <span className="hidden"> {hidden}</span>
                </Link>
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
