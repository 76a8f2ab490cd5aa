import { Link } from "wouter";
import type { OfficialVersion } from "#shared/api/statistics.ts";
import { formatDay } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { readStatistics } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { indicatorOf } from "#web/features/progress/figure-names.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { versionText } from "#web/features/progress/version-text.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Page } from "#web/ui/page.tsx";

/** Which official figures of a year there are; each leads to where a new version is entered. */
export function StatisticsPage({ year }: { readonly year: number }) {
  const words = useMessages(progressCatalogue);
  const { answered, reload } = useAnswer(String(year), (signal) =>
    api(readStatistics)({ params: { year }, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  return (
    <Page
      title={words.statistics.title}
      caption={words.figure.yearOf(year)}
      back={{ href: departmentRoutes.progress(year), label: words.overview(year) }}
    >
      <p className="lead">{words.statistics.lead}</p>
      <ul className="figure-links">
        {answered.reply.statistics.map(({ indicator, versions: [latest] }) => (
          <Line key={indicator} year={year} indicator={indicator} latest={latest} />
        ))}
      </ul>
    </Page>
  );
}

type LineProps = {
  readonly year: number;
  readonly indicator: string;
  readonly latest: OfficialVersion | undefined;
};

function Line({ year, indicator, latest }: LineProps) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  const definition = indicatorOf(indicator);
  const facts =
    latest === undefined || definition === undefined
      ? words.statistics.none
      : `${versionText(latest, definition, { locale, words })} · ${words.entered(latest.source, formatDay(locale, latest.date))}`;
  return (
    <li className="figure-links__row">
      <Link href={departmentRoutes.statistic(year, indicator)}>
        {definition?.name[locale] ?? indicator}
      </Link>
      <span className="hint">{facts}</span>
    </li>
  );
}
