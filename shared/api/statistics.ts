import * as z from "zod";
import { yearParamSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { locales } from "#shared/text/locale.ts";

const countSchema = z.int().nonnegative().max(1_000_000_000_000);

/** Decimal text in the indicator's own scale, with a point: `0.13`. Compared exactly. */
const decimalSchema = z
  .string()
  .max(31)
  .regex(/^[0-9]{1,15}(\.[0-9]{1,15})?$/);

const wordsSchema = z.string().trim().min(1).max(300);

/**
 * What the denominator counts: a code with words in every language, words of one's own, or words in
 * some of the languages.
 */
export const denominatorNameSchema = z.union([
  wordsSchema,
  z
    .strictObject({
      kk: wordsSchema.optional(),
      ru: wordsSchema.optional(),
      en: wordsSchema.optional(),
    })
    .refine((words) => locales.some((locale) => words[locale] !== undefined), "required"),
]);
export type DenominatorName = Readonly<z.infer<typeof denominatorNameSchema>>;

/**
 * An official figure as entered: two whole numbers, or a published rate. One of the two ways, said
 * of the very field that is missing or too much.
 */
export const officialEntrySchema = z
  .strictObject({
    numerator: countSchema.optional(),
    denominator: countSchema.min(1).optional(),
    denominatorName: denominatorNameSchema.optional(),
    value: decimalSchema.optional(),
    /** Who published it: a title, a letter's number, an address. */
    source: wordsSchema,
    /** Day of the publication or the letter. */
    date: z.iso.date(),
    /** The version that was seen, 0 for none; absent: whatever is there. */
    version: z.int().nonnegative().optional(),
  })
  .superRefine((entry, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const parts = ["numerator", "denominator"] as const;
    if (entry.value === undefined) {
      for (const part of parts) if (entry[part] === undefined) say(part, "required");
      return;
    }
    for (const part of [...parts, "denominatorName"] as const) {
      if (entry[part] !== undefined) say(part, "unknown-key");
    }
  });
export type OfficialEntry = Readonly<z.infer<typeof officialEntrySchema>>;

/** One version of an official figure; versions are kept and never changed. */
export const officialVersionSchema = z.strictObject({
  version: z.int().positive(),
  numerator: countSchema.optional(),
  denominator: countSchema.optional(),
  denominatorName: denominatorNameSchema.optional(),
  value: decimalSchema.optional(),
  source: z.string(),
  date: z.string(),
  enteredAt: z.iso.datetime(),
});
export type OfficialVersion = Readonly<z.infer<typeof officialVersionSchema>>;

export const statisticsSchema = z.strictObject({
  year: z.int(),
  /** One entry for each official indicator, in the agreement's order. */
  statistics: z.array(
    z.strictObject({
      indicator: z.string(),
      /** Newest first; empty until something was entered. */
      versions: z.array(officialVersionSchema),
    }),
  ),
});

export const readStatisticsContract = {
  id: "read-statistics",
  summary: "Official figures of a year with every version that was entered",
  method: "GET",
  path: "/api/statistics/{year}",
  action: "statistics/read",
  answeredBy: "campaigns",
  params: z.strictObject({ year: yearParamSchema }),
  reply: statisticsSchema,
  status: 200,
  problems: [],
} as const satisfies ApiContract;

export const putStatisticContract = {
  id: "put-statistic",
  summary: "Enter an official figure: two whole numbers, or a published rate as a decimal",
  method: "PUT",
  path: "/api/statistics/{year}/{indicator}",
  action: "statistics/change",
  answeredBy: "campaigns",
  params: z.strictObject({ year: yearParamSchema, indicator: z.string() }),
  body: officialEntrySchema,
  reply: officialVersionSchema,
  status: 200,
  audit: "change",
  problems: ["indicator/not-found", "statistics/invalid", "statistics/changed"],
} as const satisfies ApiContract;
