import { Bullet } from "#web/features/desk/bullet.tsx";
import { axisEnd } from "#web/features/desk/chart-scale.ts";
import { FigureStatus } from "#web/features/desk/figure-status.tsx";
import type { IndicatorRow } from "#web/features/desk/figures.ts";
import { FiguresTable } from "#web/features/desk/figures-table.tsx";
import { Moving } from "#web/features/desk/moving.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { deskCatalogue } from "#web/i18n/desk.ts";

export type TargetCardProps = {
  readonly main: IndicatorRow;
  /** The same thing counted another way, kept apart from the figure the target is about. */
  readonly beside: IndicatorRow | undefined;
};

/** One target of the agreement: value, verdict and gap in words, the bar with its target line. */
export function TargetCard({ main, beside }: TargetCardProps) {
  const words = useMessages(deskCatalogue);
  const locale = useLocale();
  const { indicator, row, figure } = main;
  const name = indicator.name[locale];
  const target = row.target && {
    value: row.target.value,
    label: words.targetShort(figure.target ?? ""),
  };
  return (
    <li className="card">
      <h3>{name}</h3>
      <p className={figure.hasValue ? "big" : "big big--words"}>
        <Moving text={figure.value} />
      </p>
      <FigureStatus figure={figure} />
      <Bullet
        title={words.chartTitle(name, figure.value, target?.label ?? "", figure.status)}
        value={row.value}
        target={target}
        end={axisEnd([row.value ?? 0, row.target?.value ?? 0], indicator.scale)}
        verdict={figure.verdict}
      />
      <p className="card__facts">
        {[figure.gap, figure.cases].filter(Boolean).join(" · ")}
        {indicator.target && figure.target && (
          <span>{words.target(figure.target, indicator.target.year)}</span>
        )}
      </p>
      {beside && <Beside beside={beside} />}
      <FiguresTable caption={name} rows={beside ? [main, beside] : [main]} />
    </li>
  );
}

function Beside({ beside }: { readonly beside: IndicatorRow }) {
  const words = useMessages(deskCatalogue);
  const locale = useLocale();
  const { indicator, figure } = beside;
  return (
    <div className="card__beside">
      <p>{indicator.name[locale]}</p>
      <p>
        <strong>
          <Moving text={figure.value} />
        </strong>
      </p>
      <p className="hint">
        {[figure.status, figure.gap, figure.cases, figure.provisional && words.status.provisional]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </div>
  );
}
