import type { ReactNode } from "react";

export type ProgressStatusProps = {
  /** What is going on, in words: "Saved 12:04", "Sending 2 of 5". */
  readonly children: ReactNode;
  /** Steps done of all steps; without them no bar is drawn. */
  readonly done?: number;
  readonly total?: number;
};

/** Work under way or just done. Changes are announced politely. */
export function ProgressStatus({ children, done, total }: ProgressStatusProps) {
  return (
    <div className="progress-status">
      <p role="status">{children}</p>
      {done !== undefined && total !== undefined && (
        <progress value={done} max={total} aria-hidden="true" />
      )}
    </div>
  );
}
