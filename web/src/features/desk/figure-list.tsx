import { useId } from "react";
import { Bullet } from "#web/features/desk/bullet.tsx";
import type { IndicatorRow } from "#web/features/desk/figures.ts";
import { FiguresTable } from "#web/features/desk/figures-table.tsx";
import { Moving } from "#web/features/desk/moving.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { deskCatalogue } from "#web/i18n/desk.ts";

export type FigureListProps = {
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly IndicatorRow[];
};

/** Figures without a target, one line each, all on the axis of 0 to 100 per cent. */
export function FigureList({ title, lead, rows }: FigureListProps) {
  const words = useMessages(deskCatalogue);
  const locale = useLocale();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p>{lead}</p>}
      <dl className="figure-list">
        {rows.map(({ indicator, row, figure }) => (
          <div key={indicator.id}>
            <dt>{indicator.name[locale]}</dt>
            <dd className="figure-list__value">
              <span className={figure.hasValue ? undefined : "hint"}>
                <Moving text={figure.value} />
              </span>
            </dd>
            <dd className="figure-list__bar">
              <Bullet value={row.value} target={undefined} end={100} verdict="none" />
              <span className="hint">
                {[figure.cases, figure.provisional && words.status.provisional]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <FiguresTable caption={title} rows={rows} />
    </section>
  );
}
