import type { ExportParams } from "#functions/exports/export-params.ts";
import type { ExportReads } from "#functions/exports/export-reads.ts";
import { standingThen } from "#functions/exports/standing-then.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import type { EnterpriseYear } from "#shared/exports/enterprise-year.ts";
import { type BrokenDown, breakdowns } from "#shared/exports/indicators-table.ts";
import type { Cell } from "#shared/indicators/cells.ts";
import { progressRows } from "#shared/indicators/progress-rows.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import type { Contribution } from "#shared/records/standing.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/**
 * Every indicator as of the watermark: the enterprises are folded and added up anew, since the
 * cells that are kept know only the present. Memory holds the cells, at most 672 of them.
 */
export async function readIndicators(
  params: ExportParams,
  { applicability, readOfficialsAt }: ExportReads,
  years: AsyncIterable<EnterpriseYear>,
): Promise<readonly BrokenDown[]> {
  const { campaign, watermark } = params;
  const { year } = params.request;
  const sums = new Map<string, Cell>();
  for await (const each of years) {
    const { cell, contribution } = standingThen(each, params, applicability);
    if (cell !== undefined) addTo(sums, cell, contribution);
  }
  const progress = {
    year,
    campaignState: campaign && campaignStateOf(campaign, almatyDayOf(watermark)),
    indicators,
    cells: [...sums.values()],
    officials: await readOfficialsAt(year, watermark),
  };
  return breakdowns.flatMap((by) => progressRows({ ...progress, by }).map((row) => ({ by, row })));
}

function addTo(sums: Map<string, Cell>, key: Cell["key"], contribution: Contribution): void {
  const name = `${key.district}#${key.industry}#${key.size}`;
  const added: Record<string, number> = { ...sums.get(name)?.sums };
  for (const [code, sum] of Object.entries(contribution)) added[code] = (added[code] ?? 0) + sum;
  sums.set(name, { key, sums: added });
}
