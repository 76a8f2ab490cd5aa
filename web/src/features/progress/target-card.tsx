import { Link } from "wouter";
import type { ProgressRow } from "#shared/api/read-progress.ts";
import { axisEnd } from "#shared/figures/chart-scale.ts";
import { formatDay } from "#shared/text/format.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { Bullet } from "#web/features/progress/bullet.tsx";
import { denominatorText } from "#web/features/progress/denominator-text.ts";
import { FigureStatus } from "#web/features/progress/figure-status.tsx";
import { changeSince, type IndicatorRow, responseOf } from "#web/features/progress/figures.ts";
import { FiguresTable } from "#web/features/progress/figures-table.tsx";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { Moving } from "#web/features/progress/moving.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";

export type TargetCardProps = {
  readonly main: IndicatorRow;
  /** The same thing counted another way, kept apart from the figure the target is about. */
  readonly beside: IndicatorRow | undefined;
  readonly year: number;
  /** Every row of the year, to find who reported, and of the year before, to compare with. */
  readonly all: readonly IndicatorRow[];
  readonly before: readonly ProgressRow[] | undefined;
};

/** One target of the agreement: value, verdict and gap in words, the bar with its target line. */
export function TargetCard({ main, beside, year, all, before }: TargetCardProps) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  const { indicator, row, figure } = main;
  const name = indicator.name[locale];
  const target = row.target && {
    value: row.target.value,
    label: words.figure.targetShort(figure.target ?? ""),
  };
  return (
    <li className="card">
      <h3>
        <Link href={departmentRoutes.figure(year, indicator.id)}>{name}</Link>
      </h3>
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
      <Facts main={main} all={all} before={before} />
      {beside && <Beside beside={beside} year={year} all={all} before={before} />}
      <FiguresTable caption={name} rows={beside ? [main, beside] : [main]} />
    </li>
  );
}

type FactsProps = Pick<TargetCardProps, "main" | "all" | "before">;

/** Gap, cases and target; against last year; who reported, or where an official figure is from. */
function Facts({ main, all, before }: FactsProps) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  const { indicator, row, figure } = main;
  const change = changeSince(main, before, { locale, words: words.figure });
  const lines = [
    [figure.gap, figure.cases].filter(Boolean).join(" · "),
    indicator.target && figure.target && words.figure.target(figure.target, indicator.target.year),
    change && words.lastYear(change),
    responseOf(main, all) && words.responseRate(responseOf(main, all) ?? ""),
    row.denominatorName &&
      words.perWhat(denominatorText(row.denominatorName, locale, words.figure)),
    row.source && row.date && words.entered(row.source, formatDay(locale, row.date)),
  ].filter(Boolean);
  return (
    <p className="card__facts">
      {lines.map((line, index) => (
        <span key={index}>{line}</span>
      ))}
    </p>
  );
}

type BesideProps = Omit<TargetCardProps, "main" | "beside"> & { readonly beside: IndicatorRow };

function Beside({ beside, year, all, before }: BesideProps) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  const { indicator, figure } = beside;
  const change = changeSince(beside, before, { locale, words: words.figure });
  const facts = [
    figure.status,
    figure.gap,
    figure.cases,
    figure.provisional && words.figure.status.provisional,
    change && words.lastYear(change),
    responseOf(beside, all) && words.responseRate(responseOf(beside, all) ?? ""),
  ];
  return (
    <div className="card__beside">
      <p>
        <Link href={departmentRoutes.figure(year, indicator.id)}>{indicator.name[locale]}</Link>
      </p>
      <p>
        <strong>
          <Moving text={figure.value} />
        </strong>
      </p>
      <p className="hint">{facts.filter(Boolean).join(" · ")}</p>
    </div>
  );
}
