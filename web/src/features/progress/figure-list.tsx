import { useId } from "react";
import { Link } from "wouter";
import type { ProgressRow } from "#shared/api/read-progress.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { Bullet } from "#web/features/progress/bullet.tsx";
import { changeSince, type IndicatorRow } from "#web/features/progress/figures.ts";
import { FiguresTable } from "#web/features/progress/figures-table.tsx";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { Moving } from "#web/features/progress/moving.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";

export type FigureListProps = {
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly IndicatorRow[];
  readonly year: number;
  /** Id of the group as a figure of its own. */
  readonly group: string;
  /** Rows of the year before, to compare with. */
  readonly before: readonly ProgressRow[] | undefined;
};

/** Figures without a target, one line each, all on the axis of 0 to 100 per cent. */
export function FigureList({ title, lead, rows, year, group, before }: FigureListProps) {
  const words = useMessages(progressCatalogue);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p>{lead}</p>}
      <dl className="figure-list">
        {rows.map((row) => (
          <Line key={row.indicator.id} row={row} year={year} before={before} />
        ))}
      </dl>
      <p>
        <Link href={departmentRoutes.figure(year, group)}>
          {words.openGroup}
          <span className="hidden">: {title}</span>
        </Link>
      </p>
      <FiguresTable caption={title} rows={rows} />
    </section>
  );
}

type LineProps = Pick<FigureListProps, "year" | "before"> & { readonly row: IndicatorRow };

function Line({ row: each, year, before }: LineProps) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  const { indicator, row, figure } = each;
  const change = changeSince(each, before, { locale, words: words.figure });
  const facts = [
    figure.cases,
    figure.provisional && words.figure.status.provisional,
    change && words.lastYear(change),
  ];
  return (
    <div>
      <dt>
        <Link href={departmentRoutes.figure(year, indicator.id)}>{indicator.name[locale]}</Link>
      </dt>
      <dd className="figure-list__value">
        <span className={figure.hasValue ? undefined : "hint"}>
          <Moving text={figure.value} />
        </span>
      </dd>
      <dd className="figure-list__bar">
        <Bullet value={row.value} target={undefined} end={100} verdict="none" />
        <span className="hint">{facts.filter(Boolean).join(" · ")}</span>
      </dd>
    </div>
  );
}
