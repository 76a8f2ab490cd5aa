import { Link, useSearchParams } from "wouter";
import { type Dimension, dimensions } from "#shared/api/read-progress.ts";
import { Breakdown } from "#web/features/desk/breakdown.tsx";
import { ChoiceLinks } from "#web/features/desk/choice-links.tsx";
import type { IndicatorRow } from "#web/features/desk/figures.ts";
import { IndicatorSelect } from "#web/features/desk/indicator-select.tsx";
import { useProgress } from "#web/features/desk/use-progress.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { deskCatalogue } from "#web/i18n/desk.ts";
import { routes } from "#web/routes.ts";
import { Loading } from "#web/ui/loading.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

export type BreakdownSectionProps = {
  readonly year: number;
  /** The city's own rows, to compare with. */
  readonly city: readonly IndicatorRow[];
};

/** One indicator in parts. Which one, and by what, is in the address: it can be sent to somebody. */
export function BreakdownSection({ year, city }: BreakdownSectionProps) {
  const words = useMessages(deskCatalogue);
  const [search, setSearch] = useSearchParams();
  const by = dimensions.find((dimension) => dimension === search.get("by")) ?? "district";
  const { reply, problem, reload } = useProgress(year, by);
  const chosen = city.find(({ indicator }) => indicator.id === search.get("indicator")) ?? city[0];
  if (chosen === undefined) return null;
  const addressOf = (dimension: Dimension) =>
    `${routes.progress(year)}?${new URLSearchParams({ by: dimension, indicator: chosen.indicator.id })}`;
  return (
    <section aria-labelledby="breakdown">
      <h2 id="breakdown">{words.breakdown}</h2>
      <div className="controls no-print">
        <IndicatorSelect
          rows={city}
          value={chosen.indicator.id}
          onChange={(indicator) => setSearch({ by, indicator }, { replace: true })}
        />
        <ChoiceLinks label={words.by}>
          {dimensions.map((dimension) => (
            <Link
              key={dimension}
              href={addressOf(dimension)}
              aria-current={dimension === by ? "page" : undefined}
            >
              {words.byNames[dimension]}
            </Link>
          ))}
        </ChoiceLinks>
      </div>
      {problem && reply === undefined && <ProblemNotice problem={problem} onRetry={reload} />}
      {reply === undefined && problem === undefined && <Loading />}
      {reply && <Breakdown chosen={chosen} by={by} rows={reply.rows} />}
    </section>
  );
}
