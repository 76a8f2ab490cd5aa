/**
 * - `confirmed` read in a dated publication of the figure
 * - `from-bill` read in a publication of the budget bill, before the law
 */
type WageConfidence = "confirmed" | "from-bill";

/** Minimum wage of one calendar year (ең төмен жалақы, МЗП), set by that year's budget law. */
export type MinimumWage = {
  readonly year: number;
  readonly tengePerMonth: number;
  readonly confidence: WageConfidence;
  /** Where the figure was read. */
  readonly source: string;
};

/** Every year that is known. A year that is not here has no minimum wage to compare with. */
export const minimumWages: readonly MinimumWage[] = [
  wage(2020, 42_500, "confirmed", "avtoradio.kz, arna-news.kz: unchanged since 2018"),
  wage(2021, 42_500, "confirmed", "avtoradio.kz, arna-news.kz: unchanged since 2018"),
  wage(2022, 60_000, "confirmed", "Republican budget law for 2022-2024"),
  wage(2023, 70_000, "confirmed", "knews.kz"),
  wage(2024, 85_000, "confirmed", "kursiv.media, 27.12.2023"),
  wage(2025, 85_000, "confirmed", "news.mail.ru, 29.08.2025"),
  wage(2026, 85_000, "from-bill", "alicredit.kz, 25.11.2025"),
];

const wageByYear = new Map(minimumWages.map((entry) => [entry.year, entry.tengePerMonth]));

/** Minimum monthly wage of a year in tenge; undefined for a year that is not in the table. */
export function minimumWageOf(year: number): number | undefined {
  return wageByYear.get(year);
}

function wage(
  year: number,
  tengePerMonth: number,
  confidence: WageConfidence,
  source: string,
): MinimumWage {
  return { year, tengePerMonth, confidence, source };
}
