import { type FigureDependencies, readFigure } from "#functions/figures/read-figure.ts";
import { agreement } from "#shared/agreements/current.ts";
import { commitments } from "#shared/agreements/current-commitments.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import type { Figure, FigureAxis } from "#shared/figures/figure.ts";
import type { FigureFilter } from "#shared/figures/make-points.ts";
import type { Cell } from "#shared/indicators/cells.ts";
import type { MeasureSums } from "#shared/indicators/measures.ts";
import { industries } from "#shared/register/industry.ts";
import { sizeClasses } from "#shared/register/size-class.ts";
import type { Locale } from "#shared/text/locale.ts";
import { aCell } from "#test/indicators/a-cell.ts";

export const asOf = new Date("2024-02-01T07:04:31.000Z");

/** The district of which nobody has reported. */
export const silentDistrict = "751810000";

/** Cells of a year: every district, every third section, every size; figures differ, by place. */
export function worldCells(year: number): readonly Cell[] {
  const sections = industries.filter((_letter, place) => place % 3 === 0);
  return agreement.districts.flatMap(({ kato }, district) =>
    sections.flatMap((industry, section) =>
      sizeClasses.map((size, place) => {
        const number = (year % 7) + district * 5 + section * 3 + place;
        return aCell(kato, industry, size, sumsOf(number, kato === silentDistrict));
      }),
    ),
  );
}

function sumsOf(number: number, isSilent: boolean): MeasureSums {
  const frame = 40 + ((number * 13) % 60);
  const reported = isSilent ? 0 : frame - (number % 4);
  return {
    frame,
    "agreement.reported": reported,
    "agreement.covered": Math.max(0, reported - ((number * 7) % 6)),
    "workforce.reported": reported,
    "workforce.average": reported * 30,
    "workforce.injured": isSilent ? 0 : Number(number % 3 === 0),
    // Reported in all, with nothing to divide by.
    "inspectors.reported": reported,
    "quota.reported": reported,
    "quota.required": reported,
    "quota.filled": Math.floor((reported * (number % 11)) / 10),
    "collective-agreement.expected": frame,
    "collective-agreement.responded": reported,
  };
}

const officials = {
  "injury-frequency-official": { value: "0.12", source: "БНС", date: "2024-01-20" },
  "employed-pwd-share": {
    numerator: 13_000,
    denominator: 50_000,
    denominatorName: "all",
    source: "БНС",
    date: "2024-01-20",
  },
};

/** What figures are made from, without a database; 2022 is closed, 2023 open. */
export const figureWorld: FigureDependencies = {
  readCells: async (year) => (year < 2022 ? [] : worldCells(year)),
  findCampaign: async (year) =>
    year < 2022 ? undefined : { opensOn: `${year + 1}-01-10`, closesOn: `${year + 1}-03-31` },
  readOfficials: async (year) => (year === 2023 ? officials : {}),
  indicators,
  agreement,
  clauseText: (id) => commitments.find((commitment) => commitment.id === id)?.text,
  now: () => asOf,
};

export type Asked = {
  readonly figure?: string;
  readonly by?: readonly FigureAxis[];
  readonly filter?: FigureFilter;
  readonly language?: Locale;
  readonly year?: number;
};

/** A figure of this world: collective coverage of 2023 in English, unless said otherwise. */
export function aFigure(asked: Asked = {}): Promise<Figure> {
  const { figure = "collective-coverage", by = [], filter = {}, language = "en" } = asked;
  return readFigure({ figure, by, filter, language, year: asked.year ?? 2023 }, figureWorld);
}
