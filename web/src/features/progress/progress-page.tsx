import { agreement } from "#shared/agreements/current.ts";
import type { ProgressReply } from "#shared/api/read-progress.ts";
import { formatInstant } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { readProgress } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { type Live, useLive } from "#web/api/use-live.ts";
import { FigureList } from "#web/features/progress/figure-list.tsx";
import {
  indicatorRows,
  isOther,
  isResponseRate,
  isTargetCard,
} from "#web/features/progress/figures.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { TargetCards } from "#web/features/progress/target-cards.tsx";
import { YearSwitch } from "#web/features/progress/year-switch.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Button } from "#web/ui/button.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Page } from "#web/ui/page.tsx";

/** How far the city has come: targets first, then who reported, the rest, and any of it in parts. */
export function ProgressPage({ year }: { readonly year: number }) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  const live = useLive(`${year}`, (signal) => api(readProgress)({ params: { year }, signal }), {
    everySeconds: 3,
  });
  const { answered: last } = useAnswer(hasYear(year - 1) ? `${year - 1}` : undefined, (signal) =>
    api(readProgress)({ params: { year: year - 1 }, signal }),
  );
  const before = last?.ok ? last.reply.rows : undefined;
  if (live.reply === undefined) {
    if (live.problem === undefined) return <Loading />;
    return <ProblemPage problem={live.problem} onRetry={live.reload} />;
  }
  const rows = indicatorRows(live.reply.rows, { locale, words: words.figure });
  return (
    <Page title={words.title} wide>
      <p className="lead">{words.lead}</p>
      <YearSwitch year={year} />
      <Freshness live={live} asOf={live.reply.asOf} />
      <TargetCards rows={rows.filter(isTargetCard)} all={rows} year={year} before={before} />
      <FigureList
        title={words.response}
        lead={words.responseLead}
        rows={rows.filter(isResponseRate)}
        year={year}
        group="response-rates"
        before={before}
      />
      <FigureList
        title={words.others}
        rows={rows.filter(isOther)}
        year={year}
        group="indicators"
        before={before}
      />
    </Page>
  );
}

/** What is before the agreement is not known. */
const hasYear = (year: number): boolean => agreement.periodYears.includes(year);

/** When the figures are of, and whether newer ones could be had. */
function Freshness({ live, asOf }: { readonly live: Live<ProgressReply>; readonly asOf: string }) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  return (
    <div className="freshness">
      <p>
        <Icon name="clock" /> {words.asOf(`${formatInstant(locale, asOf)}${secondsOf(asOf)}`)}
      </p>
      <Button tone="secondary" icon="refresh-cw" onClick={live.reload}>
        {words.refresh}
      </Button>
      <p className="hint no-print">{words.refreshes}</p>
      <p role="status" className="freshness__stale">
        {live.problem && words.stale}
      </p>
    </div>
  );
}

/** Seconds are the same in every time zone: `:31`. */
const secondsOf = (instant: string): string => instant.slice(16, 19);
