import type { Locale } from "#shared/text/locale.ts";

/**
 * What a cell holds instead of, or besides, a plain value. Missing is not zero is not suppressed.
 *
 * - `provisional` a value that may still change
 * - `missing` nobody reported
 * - `no-cases` reported, but nothing to divide by
 * - `suppressed` kept back so that no single enterprise can be told
 */
export const marks = ["value", "provisional", "missing", "no-cases", "suppressed"] as const;
export type Mark = (typeof marks)[number];

/** How a mark without a value is written in a cell of every format. */
export const markSymbol: Readonly<Record<Mark, string>> = {
  value: "",
  provisional: "*",
  missing: "…",
  "no-cases": "–",
  suppressed: "x",
};

/** One cell of a figure: the same in the page's table, in every file and in every drawing. */
export type FigureCell = {
  /** As people read it, in the figure's language; a symbol where there is no value. */
  readonly text: string;
  /** For files: the number that the text shows, rounded alike. */
  readonly number?: number;
  /** Places that the text shows; with `number` only. */
  readonly decimals?: number;
  /** Of a value; absent for names, counts and words. */
  readonly mark?: Mark;
  /** Of a name: what it stands for, such as a KATO code; not of the whole. */
  readonly code?: string;
};

/** What the points of a figure are told apart by. */
export const figureAxes = ["district", "industry", "size", "year"] as const;
export type FigureAxis = (typeof figureAxes)[number];

/** What a point is of, on one axis. */
export type FigurePart = {
  readonly axis: FigureAxis | "indicator" | "series" | "day";
  /** KATO code, section letter, size class, year, or indicator id. */
  readonly code: string;
  readonly name: string;
};

/** How a value stands to its target; `none` where nothing is to be judged. */
export type Verdict = "met" | "below" | "above" | "none";

/** What a value is held against. */
export type PointTarget = {
  readonly operator: "at-least" | "at-most";
  readonly value: number;
  /** With its sign: `≥ 94,2%`. */
  readonly text: string;
  readonly decimals: number;
  /** The year it is set for; of no other year it is said whether it is met. */
  readonly year: number;
};

/** One value with what it is about. */
export type FigurePoint = {
  readonly parts: readonly FigurePart[];
  readonly value: FigureCell;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly target?: PointTarget | undefined;
  /** Distance from the target in words. */
  readonly gap?: string | undefined;
  /** Met, below, above, not assessed, or why there is no value: in words. */
  readonly status: string;
  readonly verdict: Verdict;
};

/** A column of a figure's table; its key is the same in every language. */
export type FigureColumn = {
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
};

/** A text of the agreement that a figure is evidence for. */
export type FigureClause = { readonly id: string; readonly text: string };

/** Drawings that a figure can have. */
export type ChartKind = "bars" | "tiles" | "bullets" | "panels" | "heat" | "curve";

/**
 * A figure in one language, made once from progress rows: table, CSV, XLSX, JSON, SVG and PNG are
 * written from it and cannot disagree.
 */
export type Figure = {
  /** Indicator id, or the name of a group of indicators. */
  readonly id: string;
  readonly by: readonly FigureAxis[];
  readonly year: number;
  readonly language: Locale;
  readonly title: string;
  /** Breakdown, year, filter, instant and whether it is provisional, a sentence each. */
  readonly subtitle: readonly string[];
  /** What the drawing says in one sentence. */
  readonly takeaway: string;
  readonly scale: 100 | 1000;
  readonly decimals: number;
  readonly points: readonly FigurePoint[];
  /** The whole that the points are parts of: one, or one for each year. */
  readonly totals: readonly FigurePoint[];
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly FigureCell[])[];
  /** Drawings there are of it, the first one for downloads. */
  readonly charts: readonly ChartKind[];
  readonly notes: readonly string[];
  /** Marks that occur, with their meaning. */
  readonly legend: readonly { readonly symbol: string; readonly meaning: string }[];
  readonly source: string;
  readonly citation: string;
  readonly how: { readonly formula: readonly string[]; readonly clauses: readonly FigureClause[] };
  /** Without its ending: `almaty-collective-coverage-district-2023-kk`. */
  readonly fileName: string;
};
