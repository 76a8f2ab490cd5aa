import * as z from "zod";
import { yearParamSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { figureAxes, marks } from "#shared/figures/figure.ts";
import { industries } from "#shared/register/industry.ts";
import { sizeClasses } from "#shared/register/size-class.ts";
import { localeSchema } from "#shared/text/locale-schema.ts";

/** Files that a figure can be taken as. */
export const figureFormats = ["csv", "xlsx", "png", "svg", "json"] as const;
export type FigureFormat = (typeof figureFormats)[number];

const chartKinds = ["bars", "tiles", "bullets", "panels", "heat", "curve"] as const;

/** Several codes of one kind, comma-separated, each once. */
const listOf = <Item extends string>(item: z.ZodType<Item, string>, most: number) =>
  z
    .string()
    .min(1)
    .max(400)
    .transform((text) => text.split(","))
    .pipe(z.array(item).max(most))
    .refine((list) => new Set(list).size === list.length);

const selection = {
  /** Up to two of district, industry, size, year, comma-separated; absent: the city. */
  by: listOf(z.enum(figureAxes), 2).optional(),
  /** Only these districts (KATO), section letters or size classes; several are added up. */
  district: listOf(z.string().regex(/^[0-9]{9}$/), 20).optional(),
  industry: listOf(z.enum(industries), 21).optional(),
  size: listOf(z.enum(sizeClasses), 4).optional(),
  language: localeSchema.optional(),
  /** Pixels of the drawing; numbers are written out in a query. */
  width: z
    .string()
    .regex(/^[0-9]{3,4}$/)
    .transform(Number)
    .pipe(z.int().min(240).max(1600))
    .optional(),
};

const paramsSchema = z.strictObject({ year: yearParamSchema, figure: z.string().max(80) });

const cellSchema = z.strictObject({
  text: z.string(),
  number: z.number().optional(),
  decimals: z.int().optional(),
  mark: z.enum(marks).optional(),
  code: z.string().optional(),
});

const figureSchema = z.strictObject({
  id: z.string(),
  by: z.array(z.enum(figureAxes)),
  year: z.int(),
  language: localeSchema,
  title: z.string(),
  subtitle: z.array(z.string()),
  takeaway: z.string(),
  columns: z.array(z.strictObject({ key: z.string(), label: z.string(), numeric: z.boolean() })),
  rows: z.array(z.array(cellSchema)),
  notes: z.array(z.string()),
  legend: z.array(z.strictObject({ symbol: z.string(), meaning: z.string() })),
  source: z.string(),
  citation: z.string(),
  how: z.strictObject({
    formula: z.array(z.string()),
    clauses: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  }),
  fileName: z.string(),
  /** Every drawing there is of it, as SVG of the width asked for. */
  drawings: z.array(z.strictObject({ chart: z.enum(chartKinds), svg: z.string() })),
});
export type FigureReply = z.infer<typeof figureSchema>;

export const listFiguresContract = {
  id: "list-figures",
  summary: "Figures there are of a year, and what each can be broken down by",
  method: "GET",
  path: "/api/figures/{year}",
  action: "progress/read",
  answeredBy: "figures",
  params: z.strictObject({ year: yearParamSchema }),
  query: z.strictObject({ language: localeSchema.optional() }),
  reply: z.strictObject({
    year: z.int(),
    figures: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        by: z.array(z.array(z.enum(figureAxes))),
      }),
    ),
  }),
  status: 200,
  problems: [],
} as const satisfies ApiContract;

export const readFigureContract = {
  id: "read-figure",
  summary: "A figure as a table with its drawings, words, source and how it is computed",
  method: "GET",
  path: "/api/figures/{year}/{figure}",
  action: "progress/read",
  answeredBy: "figures",
  params: paramsSchema,
  query: z.strictObject(selection),
  reply: figureSchema,
  status: 200,
  problems: ["year/not-found", "figure/not-found"],
} as const satisfies ApiContract;

export const readFigureFileContract = {
  id: "read-figure-file",
  summary: "A figure as a file: CSV, XLSX, PNG, SVG or JSON, all of them from the same cells",
  method: "GET",
  path: "/api/figures/{year}/{figure}/file",
  action: "progress/read",
  answeredBy: "figures",
  params: paramsSchema,
  query: z.strictObject({
    ...selection,
    format: z.enum(figureFormats),
    /** Which drawing, for PNG and SVG; absent: the first there is. */
    chart: z.enum(chartKinds).optional(),
  }),
  /** Base64 of the file. */
  reply: z.string(),
  produces: [
    "text/csv; charset=utf-8",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "image/png",
    "image/svg+xml",
    "application/json",
  ],
  status: 200,
  audit: "download",
  problems: ["year/not-found", "figure/not-found"],
} as const satisfies ApiContract;
