import * as z from "zod";
import { yearParamSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { campaignStates } from "#shared/api/policy.ts";
import { dimensionSchema } from "#shared/api/read-progress.ts";
import { segmentShape } from "#shared/api/segment.ts";
import { annualFormIdSchema } from "#shared/forms/form-id.ts";
import { binSchema } from "#shared/law/bin-schema.ts";
import { formStatusSchema } from "#shared/records/standing.ts";
import { outOfScopeReasons } from "#shared/register/frame.ts";
import { sizeClasses } from "#shared/register/size-class.ts";

/** Most lines of a list in one answer. */
export const mostListed = 100;

const count = z.int().nonnegative();

const placeSchema = z.strictObject({
  district: z.string().optional(),
  industry: z.string().optional(),
  size: z.enum(sizeClasses).optional(),
});
export type Place = Readonly<z.infer<typeof placeSchema>>;

export const formCountsSchema = z.strictObject({
  form: annualFormIdSchema,
  /** Which part of the city; empty for all of it. */
  dimensions: placeSchema,
  expected: count,
  /** The status of each expected form; they add up to `expected`. */
  notStarted: count,
  inProgress: count,
  submitted: count,
  returned: count,
  accepted: count,
  withdrawn: count,
  /** Answers in force: submitted, returned or accepted. */
  responded: count,
  /** Never filed though the campaign has closed. */
  overdue: count,
  /**
   * First filed after the campaign closed. Known of the city and its districts; absent of industries
   * and sizes, which first filings are not counted by.
   */
  late: count.optional(),
});
export type FormCounts = Readonly<z.infer<typeof formCountsSchema>>;

export const enterpriseCountsSchema = z.strictObject({
  dimensions: placeSchema,
  /** In scope. */
  enterprises: count,
  outOfScope: count,
  /** Of which a form is expected: `complete` and `begun` are of these, the rest filed nothing. */
  asked: count,
  /** All expected forms filed. */
  complete: count,
  /** Some of them filed, not all. */
  begun: count,
});
export type EnterpriseCounts = Readonly<z.infer<typeof enterpriseCountsSchema>>;

export const curvePointSchema = z.strictObject({
  day: z.iso.date(),
  /** 0 on the last day of the campaign, negative before it. */
  daysAfterClosing: z.int(),
  /** First filings up to this day, this day included. */
  filed: count,
});
export type CurvePoint = Readonly<z.infer<typeof curvePointSchema>>;

const curveSchema = z.strictObject({
  year: z.int(),
  /** Returns that are expected: what the curve could come to. */
  expected: count,
  /** Days on which something was filed, the first and the last day to show besides. */
  points: z.array(curvePointSchema),
});
export type Curve = Readonly<z.infer<typeof curveSchema>>;

export const listedFormSchema = z.strictObject({
  form: annualFormIdSchema,
  status: formStatusSchema,
  late: z.boolean(),
  /** Whole days since the campaign closed; only while the form was never filed. */
  daysOverdue: z.int().positive().optional(),
});

export const listedEnterpriseSchema = z.strictObject({
  bin: binSchema,
  /** Absent for moments after an import, until the register's pack has it. */
  name: z.strictObject({ kk: z.string(), ru: z.string() }).optional(),
  district: z.string(),
  industry: z.string(),
  size: z.enum(sizeClasses),
  inScope: z.boolean(),
  outOfScopeReason: z.enum(outOfScopeReasons).optional(),
  /** Expected ones. */
  forms: z.array(listedFormSchema),
  /** How often the department has written to it about the year. */
  contacts: count,
  /** Of anything that was filed or decided; absent when nothing was. */
  lastEventAt: z.iso.datetime().optional(),
});
export type ListedEnterprise = Readonly<z.infer<typeof listedEnterpriseSchema>>;

export const monitorSchema = z.strictObject({
  year: z.int(),
  asOf: z.iso.datetime(),
  state: z.enum(campaignStates),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  /** Forms that the campaign asks for. */
  forms: z.array(annualFormIdSchema),
  /** The city first, then the parts asked for by `by`, in the order of their codes. */
  counts: z.array(formCountsSchema),
  enterprises: z.array(enterpriseCountsSchema),
  curve: curveSchema,
  /** That of the year before, when there was a campaign. */
  lastYear: curveSchema.optional(),
  /** Both curves with the deadline as SVG, for a desk and a phone; in the language of the request. */
  chart: z.strictObject({ wide: z.string(), narrow: z.string() }),
  list: z.strictObject({
    rows: z.array(listedEnterpriseSchema),
    /** How many match in all; absent when that is not known without looking at each. */
    total: count.optional(),
    /** The next page's `cursor`; absent at the end. A page may be short, even empty, and go on. */
    next: z.string().optional(),
  }),
});
export type Monitor = Readonly<z.infer<typeof monitorSchema>>;

export const readMonitorContract = {
  id: "read-monitor",
  summary: "Who has filed in a campaign: counts, the course of it, and a list",
  method: "GET",
  path: "/api/campaigns/{year}/monitor",
  action: "campaign/read",
  answeredBy: "monitor",
  params: z.strictObject({ year: yearParamSchema }),
  query: z.strictObject({
    /** Up to two of district, industry, size, comma-separated. */
    by: z
      .string()
      .transform((text) => (text === "" ? [] : text.split(",")))
      .pipe(z.array(dimensionSchema).max(2))
      .refine((list) => new Set(list).size === list.length)
      .default([]),
    ...segmentShape,
    /** `next` of the page before. */
    cursor: z
      .string()
      .regex(/^[0-9]{12}$/)
      .optional(),
    /** Lines of the list; 0: none. */
    limit: z
      .string()
      .regex(/^[0-9]{1,3}$/)
      .transform(Number)
      .pipe(z.int().max(mostListed))
      .default(0),
  }),
  reply: monitorSchema,
  status: 200,
  problems: ["campaign/not-found"],
} as const satisfies ApiContract;
