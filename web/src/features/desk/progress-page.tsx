import { formatInstant } from "#shared/text/format.ts";
import { BreakdownSection } from "#web/features/desk/breakdown-section.tsx";
import { FigureList } from "#web/features/desk/figure-list.tsx";
import {
  indicatorRows,
  isOther,
  isResponseRate,
  isTargetCard,
} from "#web/features/desk/figures.ts";
import { TargetCards } from "#web/features/desk/target-cards.tsx";
import { type LiveProgress, useProgress } from "#web/features/desk/use-progress.ts";
import { YearSwitch } from "#web/features/desk/year-switch.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { deskCatalogue } from "#web/i18n/desk.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Button } from "#web/ui/button.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Page } from "#web/ui/page.tsx";

/** How far the city has come: targets first, then who reported, the rest, and any of it in parts. */
export function ProgressPage({ year }: { readonly year: number }) {
  const words = useMessages(deskCatalogue);
  const locale = useLocale();
  const live = useProgress(year);
  if (live.reply === undefined) {
    if (live.problem === undefined) return <Loading />;
    return <ProblemPage problem={live.problem} onRetry={live.reload} />;
  }
  const rows = indicatorRows(live.reply.rows, { locale, words });
  return (
    <Page title={words.title} wide>
      <p className="lead">{words.lead}</p>
      <YearSwitch year={year} />
      <Freshness live={live} asOf={live.reply.asOf} />
      <TargetCards rows={rows.filter(isTargetCard)} all={rows} />
      <FigureList
        title={words.response}
        lead={words.responseLead}
        rows={rows.filter(isResponseRate)}
      />
      <FigureList title={words.others} rows={rows.filter(isOther)} />
      <BreakdownSection year={year} city={rows} />
    </Page>
  );
}

/** When the figures are of, and whether newer ones could be had. */
function Freshness({ live, asOf }: { readonly live: LiveProgress; readonly asOf: string }) {
  const words = useMessages(deskCatalogue);
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
