import {
  type FigureSubject,
  figureSubjects,
  hasBreakdown,
} from "#functions/figures/figure-catalogue.ts";
import type { Clock } from "#functions/platform/clock.ts";
import type { AgreementDefinition } from "#shared/agreements/agreement-definition.ts";
import { Problem } from "#shared/api/problem.ts";
import type { Figure, FigureAxis } from "#shared/figures/figure.ts";
import { makeFigure } from "#shared/figures/make-figure.ts";
import type { FigureFilter, YearFigures } from "#shared/figures/make-points.ts";
import { figureWords } from "#shared/figures/words.ts";
import type { Cell } from "#shared/indicators/cells.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import type { EnteredFigure } from "#shared/indicators/progress-rows.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import { industrySections } from "#shared/register/industry.ts";
import { type SizeClass, sizeClasses } from "#shared/register/size-class.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import type { Locale, LocalizedText } from "#shared/text/locale.ts";

type CampaignDates = Parameters<typeof campaignStateOf>[0];

export type FigureDependencies = {
  readonly readCells: (year: number) => Promise<readonly Cell[]>;
  readonly findCampaign: (year: number) => Promise<CampaignDates | undefined>;
  readonly readOfficials: (year: number) => Promise<Readonly<Record<string, EnteredFigure>>>;
  readonly indicators: readonly IndicatorDefinition[];
  readonly agreement: AgreementDefinition;
  /** Text of a clause of the agreement. */
  readonly clauseText: (id: string) => LocalizedText | undefined;
  readonly now: Clock;
};

export type FigureRequest = {
  readonly figure: string;
  readonly year: number;
  readonly by: readonly FigureAxis[];
  readonly filter: FigureFilter;
  readonly language: Locale;
};

/**
 * Makes a figure from the cells of its year, or of every year of the agreement: one query a year,
 * however many enterprises report.
 *
 * @throws Problem `figure/not-found` for a figure or breakdown that there is not, `year/not-found`.
 */
export async function readFigure(
  request: FigureRequest,
  dependencies: FigureDependencies,
): Promise<Figure> {
  const { figure, year, by, language } = request;
  const { agreement, indicators, clauseText, now } = dependencies;
  const words = figureWords[language];
  const subject = figureSubjects(indicators, words).find(({ id }) => id === figure);
  if (subject === undefined || !hasBreakdown(subject, by)) throw new Problem("figure/not-found");

  const asOf = now().toISOString();
  const wanted = by.includes("year") ? yearsOf(year, agreement) : [year];
  const years = await Promise.all(wanted.map((each) => readYear(each, asOf, dependencies)));
  return makeFigure({
    ...subjectOf(subject),
    by: sortedAxes(by),
    filter: request.filter,
    year,
    years,
    asOf,
    place: agreement.id.split("-")[0] ?? agreement.id,
    author: agreement.department[language],
    nameOf: (axis, code) => nameOf(axis, code, { agreement, language }),
    language,
    words,
    clauseText: (id) => clauseText(id)?.[language],
  });
}

const subjectOf = ({ id, title, indicators }: FigureSubject) => ({ id, title, indicators });

const axisOrder: readonly FigureAxis[] = ["district", "industry", "size", "year"];

/** Breakdowns are told apart by their axes, not by the order of asking. */
const sortedAxes = (by: readonly FigureAxis[]): readonly FigureAxis[] =>
  axisOrder.filter((axis) => by.includes(axis));

const yearsOf = (year: number, { periodYears }: AgreementDefinition): readonly number[] =>
  [...new Set([...periodYears, year])].toSorted((a, b) => a - b);

async function readYear(
  year: number,
  asOf: string,
  { readCells, findCampaign, readOfficials, agreement }: FigureDependencies,
): Promise<YearFigures> {
  const [cells, campaign, officials] = await Promise.all([
    readCells(year),
    findCampaign(year),
    readOfficials(year),
  ]);
  const isKnown = agreement.periodYears.includes(year) || cells.length > 0;
  if (!isKnown && campaign === undefined) throw new Problem("year/not-found");
  const campaignState = campaign && campaignStateOf(campaign, almatyDayOf(asOf));
  return { year, campaignState, cells, officials };
}

function nameOf(
  axis: FigureAxis,
  code: string,
  { agreement, language }: { readonly agreement: AgreementDefinition; readonly language: Locale },
): string {
  switch (axis) {
    case "district":
      return agreement.districts.find(({ kato }) => kato === code)?.name[language] ?? code;
    case "industry":
      return industrySections.find(({ letter }) => letter === code)?.name[language] ?? code;
    case "size":
      return isSize(code) ? figureWords[language].size[code] : code;
    case "year":
      return code;
    default:
      return axis satisfies never;
  }
}

const isSize = (code: string): code is SizeClass =>
  (sizeClasses as readonly string[]).includes(code);
