import type { Clock } from "#functions/platform/clock.ts";
import { Problem } from "#shared/api/problem.ts";
import type { Dimension, ProgressReply } from "#shared/api/read-progress.ts";
import type { Cell } from "#shared/indicators/cells.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { type EnteredFigure, progressRows } from "#shared/indicators/progress-rows.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

type CampaignDates = Parameters<typeof campaignStateOf>[0];

export type ReadProgressDependencies = {
  readonly readCells: (year: number) => Promise<readonly Cell[]>;
  readonly findCampaign: (year: number) => Promise<CampaignDates | undefined>;
  readonly readOfficials: (year: number) => Promise<Readonly<Record<string, EnteredFigure>>>;
  readonly indicators: readonly IndicatorDefinition[];
  /** Years of the agreement: asked for before anything happened, all is missing. */
  readonly periodYears: readonly number[];
  readonly now: Clock;
};

/**
 * Every indicator of a year, from the year's cells: the same few reads however many enterprises
 * report.
 *
 * @throws Problem `year/not-found` for a year outside the agreement that nothing is known of.
 */
export async function readProgress(
  { year, by }: { readonly year: number; readonly by: readonly Dimension[] },
  dependencies: ReadProgressDependencies,
): Promise<ProgressReply> {
  const { indicators, periodYears, now } = dependencies;
  const asOf = now().toISOString();
  const [cells, campaign, officials] = await Promise.all([
    dependencies.readCells(year),
    dependencies.findCampaign(year),
    dependencies.readOfficials(year),
  ]);
  const isKnown = periodYears.includes(year) || cells.length > 0 || campaign !== undefined;
  if (!isKnown) throw new Problem("year/not-found");

  const campaignState = campaign && campaignStateOf(campaign, almatyDayOf(asOf));
  const rows = progressRows({ year, campaignState, indicators, cells, officials, by });
  return { year, asOf, rows: [...rows] };
}
