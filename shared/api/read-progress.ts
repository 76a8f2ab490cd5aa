import * as z from "zod";
import { yearParamSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { denominatorNameSchema } from "#shared/api/statistics.ts";
import { sizeClasses } from "#shared/register/size-class.ts";

/** What figures can be broken down by, and cells are kept by. */
export const dimensions = ["district", "industry", "size"] as const;
export const dimensionSchema = z.enum(dimensions);
export type Dimension = z.infer<typeof dimensionSchema>;

export const progressRowSchema = z.strictObject({
  indicator: z.string(),
  dimensions: z.strictObject({
    district: z.string().optional(),
    industry: z.string().optional(),
    size: z.enum(sizeClasses).optional(),
  }),
  /** Whole numbers, zero included; absent only for an official series that was not entered. */
  numerator: z.int().nonnegative().optional(),
  denominator: z.int().nonnegative().optional(),
  /** Rounded half up to the indicator's decimals; absent without a value. */
  value: z.number().optional(),
  outcome: z.enum(["value", "provisional", "missing", "no-cases", "suppressed"]),
  target: z
    .strictObject({
      operator: z.enum(["at-least", "at-most"]),
      value: z.number(),
      /** Compared unrounded; only in the target's year. */
      met: z.boolean().optional(),
    })
    .optional(),
  /** Of an official series that was entered: where it is from, of which day, and per what. */
  source: z.string().optional(),
  date: z.string().optional(),
  denominatorName: denominatorNameSchema.optional(),
});
export type ProgressRow = z.infer<typeof progressRowSchema>;

export const progressReplySchema = z.strictObject({
  year: z.int(),
  asOf: z.iso.datetime(),
  rows: z.array(progressRowSchema),
});
export type ProgressReply = z.infer<typeof progressReplySchema>;

export const readProgressContract = {
  id: "read-progress",
  summary: "Every indicator of a year, for the city or by up to two dimensions",
  method: "GET",
  path: "/api/progress/{year}",
  action: "progress/read",
  answeredBy: "progress",
  params: z.strictObject({ year: yearParamSchema }),
  query: z.strictObject({
    /** Up to two of district, industry, size, comma-separated. */
    by: z
      .string()
      .transform((text) => (text === "" ? [] : text.split(",")))
      .pipe(z.array(dimensionSchema).max(2))
      .refine((list) => new Set(list).size === list.length)
      .default([]),
  }),
  reply: progressReplySchema,
  status: 200,
  problems: ["year/not-found"],
} as const satisfies ApiContract;
