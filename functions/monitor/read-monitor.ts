import { drawCourse } from "#functions/monitor/draw-course.ts";
import { type ListDependencies, listEnterprises } from "#functions/monitor/list-enterprises.ts";
import { segmentTotal } from "#functions/monitor/segment-total.ts";
import type { Clock } from "#functions/platform/clock.ts";
import type { Curve, EnterpriseCounts, FormCounts, Monitor, Place } from "#shared/api/monitor.ts";
import { Problem } from "#shared/api/problem.ts";
import type { Dimension } from "#shared/api/read-progress.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { type Cell, type Margin, marginsOf, sumCells } from "#shared/indicators/cells.ts";
import type { DayTally } from "#shared/indicators/day-tallies.ts";
import { filingCurveOf, lateFilingsOf } from "#shared/indicators/filing-curve.ts";
import { sumOf } from "#shared/indicators/measures.ts";
import { enterpriseCountsOf, formCountsOf } from "#shared/indicators/response-counts.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import type { Segment } from "#shared/records/segment.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import type { Locale } from "#shared/text/locale.ts";

export type MonitoredCampaign = {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly forms: readonly AnnualFormId[];
  readonly finalAt?: string | undefined;
};

export type ReadMonitorDependencies = ListDependencies & {
  readonly findCampaign: (year: number) => Promise<MonitoredCampaign | undefined>;
  readonly readCells: (generation: string, year: number) => Promise<readonly Cell[]>;
  readonly readDays: (generation: string, year: number) => Promise<readonly DayTally[]>;
  readonly now: Clock;
};

export type AskedMonitor = Segment & {
  readonly year: number;
  readonly by: readonly Dimension[];
  readonly after?: string | undefined;
  readonly limit: number;
  readonly locale: Locale;
};

/**
 * Who has filed in a year: counts and the course of the campaign from its cells and tallies, two
 * queries a year however many enterprises there are, and a page of those that match.
 *
 * @throws Problem `campaign/not-found`.
 */
export async function readMonitor(
  asked: AskedMonitor,
  dependencies: ReadMonitorDependencies,
): Promise<Monitor> {
  const asOf = dependencies.now().toISOString();
  const reading = await readYears(asked, dependencies);
  const of = { ...reading, asked, today: almatyDayOf(asOf) };
  const { campaign } = reading;
  const state = campaignStateOf(campaign, of.today);
  const isClosed = state === "closed" || state === "final";
  const counted = countAll({ ...of, isClosed });
  const [city] = counted.enterprises;
  return {
    year: asked.year,
    asOf,
    state,
    opensOn: campaign.opensOn,
    closesOn: campaign.closesOn,
    forms: [...campaign.forms],
    ...counted,
    ...coursesOf(of),
    list: {
      ...(await listEnterprises({ ...asked, campaign, today: of.today }, dependencies)),
      ...segmentTotal(asked, city, counted.counts),
    },
  };
}

type YearReading = { readonly cells: readonly Cell[]; readonly tallies: readonly DayTally[] };

/** The year and the one before it, by the same reads whatever is in them. */
async function readYears({ year }: AskedMonitor, dependencies: ReadMonitorDependencies) {
  const { findCampaign, progress } = dependencies;
  const [campaign, campaignBefore, generation] = await Promise.all([
    findCampaign(year),
    findCampaign(year - 1),
    progress.readCurrentGeneration(),
  ]);
  if (campaign === undefined) throw new Problem("campaign/not-found");
  const readYear = async (of: number): Promise<YearReading> => {
    const [cells, tallies] = await Promise.all([
      dependencies.readCells(generation, of),
      dependencies.readDays(generation, of),
    ]);
    return { cells, tallies };
  };
  const [present, before] = await Promise.all([
    readYear(year),
    campaignBefore === undefined ? undefined : readYear(year - 1),
  ]);
  return {
    campaign,
    present,
    ...(campaignBefore && before && { past: { ...before, campaignBefore } }),
  };
}

type Reading = Awaited<ReturnType<typeof readYears>> & {
  readonly asked: AskedMonitor;
  readonly today: string;
};

/** The city, or the part of it that was asked for, and its parts. */
function countAll(of: Reading & { readonly isClosed: boolean }): {
  counts: FormCounts[];
  enterprises: EnterpriseCounts[];
} {
  const { asked, campaign, present } = of;
  const cells = within(present.cells, asked);
  const whole: Margin = { dimensions: {}, cells };
  const margins = asked.by.length === 0 ? [whole] : [whole, ...marginsOf(cells, asked.by)];
  const forms = campaign.forms.filter((form) => asked.form === undefined || form === asked.form);
  const parts = margins.map(({ dimensions, cells: inside }) => ({
    dimensions,
    sums: sumCells(inside),
  }));
  return {
    enterprises: parts.map(({ dimensions, sums }) => enterpriseCountsOf(sums, dimensions)),
    counts: parts.flatMap(({ dimensions, sums }) =>
      forms.map((form) =>
        formCountsOf({
          form,
          dimensions,
          sums,
          isClosed: of.isClosed,
          late: lateOf(of, form, dimensions),
        }),
      ),
    ),
  };
}

function within(cells: readonly Cell[], { district, industry, size }: Segment): readonly Cell[] {
  return cells.filter(
    ({ key }) =>
      (district === undefined || key.district === district) &&
      (industry === undefined || key.industry === industry) &&
      (size === undefined || key.size === size),
  );
}

/** First filings are tallied by day and district: of an industry or a size they are not known. */
function lateOf({ asked, campaign, present }: Reading, form: AnnualFormId, dimensions: Place) {
  const place = { ...asked, ...dimensions };
  if (place.industry !== undefined || place.size !== undefined) return undefined;
  return lateFilingsOf({ tallies: present.tallies, campaign, form, district: place.district });
}

/** This year's course and the last one's, of the district and form asked for. */
function coursesOf(reading: Reading): Pick<Monitor, "curve" | "lastYear" | "chart"> {
  const { asked, campaign, present, past, today } = reading;
  const { year, form, district } = asked;
  const curve = filingCurveOf({
    ...{ year, form, district, campaign, today },
    tallies: present.tallies,
    expected: expectedOf(present.cells, campaign, asked),
  });
  const lastYear: Curve | undefined =
    past &&
    filingCurveOf({
      ...{ year: year - 1, form, district, today },
      campaign: past.campaignBefore,
      tallies: past.tallies,
      expected: expectedOf(past.cells, past.campaignBefore, asked),
    });
  const { opensOn, closesOn } = campaign;
  const course = { curve, lastYear, opensOn, closesOn, locale: asked.locale };
  return {
    curve,
    ...(lastYear && { lastYear }),
    chart: { wide: drawCourse(course, 860), narrow: drawCourse(course, 288) },
  };
}

/** Returns that were to come in, in the district and of the form asked for. */
function expectedOf(
  cells: readonly Cell[],
  { forms }: Pick<MonitoredCampaign, "forms">,
  { form, district }: Segment,
): number {
  const sums = sumCells(within(cells, { district }));
  return forms
    .filter((each) => form === undefined || each === form)
    .reduce((total, each) => total + sumOf(sums, `${each}.expected`), 0);
}
