import type { ReactNode } from "react";

export type DetailsProps = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
};

export function Details({ summary, children, open = false }: DetailsProps) {
  return (
    <details className="details" open={open}>
      <summary>
        <span>{summary}</span>
      </summary>
      <div className="details__body">{children}</div>
    </details>
  );
}
