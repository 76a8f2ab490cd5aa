import { formatCount } from "#shared/text/format.ts";
import { besideOf, type IndicatorRow } from "#web/features/desk/figures.ts";
import { TargetCard } from "#web/features/desk/target-card.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { deskCatalogue } from "#web/i18n/desk.ts";

export type TargetCardsProps = {
  readonly rows: readonly IndicatorRow[];
  /** Every row, to find what is shown beside a target. */
  readonly all: readonly IndicatorRow[];
};

/** The answer first: how many targets there are and how many are met, then each with its figure. */
export function TargetCards({ rows, all }: TargetCardsProps) {
  const words = useMessages(deskCatalogue);
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
            beside={all.find(({ indicator }) => indicator.id === besideOf(each.indicator.id))}
          />
        ))}
      </ul>
    </section>
  );
}
