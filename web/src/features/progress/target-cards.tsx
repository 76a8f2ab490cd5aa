import { Link } from "wouter";
import type { ProgressRow } from "#shared/api/read-progress.ts";
import { formatCount } from "#shared/text/format.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { besideOf, type IndicatorRow } from "#web/features/progress/figures.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { TargetCard } from "#web/features/progress/target-card.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";

export type TargetCardsProps = {
  readonly rows: readonly IndicatorRow[];
  /** Every row, to find what is shown beside a target. */
  readonly all: readonly IndicatorRow[];
  readonly year: number;
  /** Rows of the year before, to compare with. */
  readonly before: readonly ProgressRow[] | undefined;
};

/** The answer first: how many targets there are and how many are met, then each with its figure. */
export function TargetCards({ rows, all, year, before }: TargetCardsProps) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  const met = rows.filter(({ figure }) => figure.verdict === "met").length;
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">{words.targets}</h2>
      <p className="score">
        {words.score(formatCount(locale, rows.length), formatCount(locale, met))}
      </p>
      <ul className="cards">
        {rows.map((each) => (
          <TargetCard
            key={each.indicator.id}
            main={each}
            year={year}
            all={all}
            before={before}
            beside={all.find(({ indicator }) => indicator.id === besideOf(each.indicator.id))}
          />
        ))}
      </ul>
      <p>
        <Link href={departmentRoutes.figure(year, "targets")}>
          {words.openGroup}
          <span className="hidden">: {words.targets}</span>
        </Link>
      </p>
      <p>
        <Link href={departmentRoutes.statistics(year)}>{words.enter}</Link>
      </p>
    </section>
  );
}
