import { partOf } from "#shared/figures/chart-scale.ts";
import type { Verdict } from "#shared/figures/figure.ts";

export type BulletProps = {
  /** What the chart says in one sentence; absent where a table right beside it says it. */
  readonly title?: string;
  readonly value: number | undefined;
  readonly target: { readonly value: number; readonly label?: string } | undefined;
  /** Where the axis ends. */
  readonly end: number;
  readonly verdict: Verdict;
};

/** A bar from zero with the target as a line across it, and the target's name on the line. */
export function Bullet({ title, value, target, end, verdict }: BulletProps) {
  const place = target && partOf(target.value, 0, end) * 100;
  const missed = verdict === "below" || verdict === "above";
  return (
    <div className="bullet">
      <svg
        viewBox="0 0 100 16"
        preserveAspectRatio="none"
        role="img"
        aria-hidden={title === undefined}
      >
        <title>{title ?? ""}</title>
        <rect className="bullet__track" y="3" width="100" height="10" />
        {value !== undefined && (
          <rect
            className={missed ? "bullet__bar bullet__bar--missed" : "bullet__bar"}
            y="3"
            width={partOf(value, 0, end) * 100}
            height="10"
          />
        )}
        {place !== undefined && <path className="bullet__target" d={`M${place} 0v16`} />}
      </svg>
      {target?.label && (
        <span
          className="bullet__label"
          aria-hidden="true"
          style={{ left: `${place}%`, translate: `-${place}% 0` }}
        >
          {target.label}
        </span>
      )}
    </div>
  );
}
