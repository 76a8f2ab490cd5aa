import type { OfficialVersion } from "#shared/api/statistics.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { formatDayShort, formatInstant } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { readStatistics } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { indicatorOf } from "#web/features/progress/figure-names.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { StatisticForm } from "#web/features/progress/statistic-form.tsx";
import { useStatistic } from "#web/features/progress/use-statistic.ts";
import { versionText } from "#web/features/progress/version-text.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { NotFoundPage } from "#web/shell/not-found-page.tsx";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Table } from "#web/ui/table.tsx";

export type StatisticPageProps = { readonly year: number; readonly indicator: string };

/** One official figure: its versions, and the form for a new one. */
export function StatisticPage({ year, indicator }: StatisticPageProps) {
  const { answered, reload } = useAnswer(`${year} ${indicator}`, (signal) =>
    api(readStatistics)({ params: { year }, signal }),
  );
  const definition = indicatorOf(indicator);
  if (definition?.kind !== "official") return <NotFoundPage />;
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  const found = answered.reply.statistics.find((each) => each.indicator === indicator);
  return (
    <Statistic
      year={year}
      definition={definition}
      versions={found?.versions ?? []}
      reload={reload}
    />
  );
}

type StatisticProps = {
  readonly year: number;
  readonly definition: IndicatorDefinition;
  readonly versions: readonly OfficialVersion[];
  readonly reload: () => void;
};

function Statistic({ year, definition, versions, reload }: StatisticProps) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  const form = useStatistic({ year, definition, seen: versions[0]?.version ?? 0, reload });
  const { errors, attempt, problem, isSaved } = form;
  return (
    <Page
      title={definition.name[locale]}
      caption={`${words.statistics.title}, ${year}`}
      back={{ href: departmentRoutes.statistics(year), label: words.statistics.title }}
      error={errors.length > 0}
    >
      {errors.length > 0 && (
        <ErrorSummary title={words.statistics.errors} errors={errors} attempt={attempt} />
      )}
      {problem && (
        <ProblemNotice problem={problem}>
          {problem.type === "statistics/changed" && <p>{words.statistics.changed}</p>}
        </ProblemNotice>
      )}
      {isSaved && <Notification tone="success" title={words.statistics.saved} />}
      <StatisticForm definition={definition} form={form} />
      <Versions definition={definition} versions={versions} />
    </Page>
  );
}

function Versions({ definition, versions }: Pick<StatisticProps, "definition" | "versions">) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  const { columns, none } = words.statistics;
  if (versions.length === 0) {
    return (
      <>
        <h2>{words.statistics.versions}</h2>
        <p>{none}</p>
      </>
    );
  }
  return (
    <Table
      isList
      caption={words.statistics.versions}
      columns={[
        { key: "version", label: columns.version },
        { key: "value", label: columns.value },
        { key: "source", label: columns.source },
        { key: "date", label: columns.date },
        { key: "enteredAt", label: columns.enteredAt },
      ]}
      rows={versions.map((version) => ({
        version: version.version,
        value: versionText(version, definition, { locale, words }),
        source: version.source,
        date: formatDayShort(locale, version.date),
        enteredAt: formatInstant(locale, version.enteredAt),
      }))}
    />
  );
}
