import type { ReactNode } from "react";

export type DetailsProps = {
  readonly summary: ReactNode;
  /** What it belongs to, for those who meet it apart from its surroundings. */
  readonly about?: string;
  readonly children: ReactNode;
  readonly open?: boolean;
};

export function Details({ summary, about, children, open = false }: DetailsProps) {
  return (
    <details className="details" open={open}>
      <summary>
        <span>
          {summary}
          {about && <span className="hidden">: {about}</span>}
        </span>
      </summary>
      <div className="details__body">{children}</div>
    </details>
  );
}
