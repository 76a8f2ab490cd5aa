import * as z from "zod";
import { binSchema } from "#shared/law/bin-schema.ts";
import { industries } from "#shared/register/industry.ts";
import { sizeClasses } from "#shared/register/size-class.ts";
import { localeSchema } from "#shared/text/locale-schema.ts";

/** Why an enterprise of the register has nothing to file in a year. */
export const outOfScopeReasons = ["ceased", "merged", "not-us", "not-obliged"] as const;
export type OutOfScopeReason = (typeof outOfScopeReasons)[number];

/** A number of quota jobs that an akimat decision names for one enterprise. */
export const quotaAssignedSchema = z.strictObject({
  count: z.int().nonnegative(),
  /** Number and date of the decision, as it is cited. */
  decree: z.string().min(1).max(200),
  /** First day it holds. */
  from: z.iso.date(),
});
export type QuotaAssigned = Readonly<z.infer<typeof quotaAssignedSchema>>;

/** An enterprise as the register has it for one reporting year: what the year is counted over. */
export const frameEntrySchema = z.strictObject({
  bin: binSchema,
  year: z.int(),
  /** KATO code of one of the agreement's districts. */
  district: z.string().regex(/^[0-9]{9}$/),
  /** Five digits of the classifier of activities NK RK 03-2019. */
  oked: z.string().regex(/^[0-9]{5}$/),
  /** Section letter, derived from `oked`. */
  industry: z.enum(industries),
  /** Average yearly headcount, branches included. */
  headcount: z.int().nonnegative(),
  /** Derived from `headcount`. */
  size: z.enum(sizeClasses),
  inScope: z.boolean(),
  /** Only when out of scope. */
  outOfScopeReason: z.enum(outOfScopeReasons).optional(),
  /** The enterprise that it became part of; only when it merged, and where that is known. */
  mergedInto: binSchema.optional(),
  quotaAssigned: quotaAssignedSchema.optional(),
  /** Counts the changes of this entry, from 1; older revisions are kept. */
  revision: z.int().positive(),
  /** Instant of this revision, UTC. */
  changedAt: z.iso.datetime(),
  /** Subject of the sign-in that made it. */
  changedBy: z.string().min(1),
});
export type FrameEntry = Readonly<z.infer<typeof frameEntrySchema>>;

/** What does not depend on the year. */
export const enterpriseProfileSchema = z.strictObject({
  bin: binSchema,
  name: z.strictObject({ kk: z.string().min(1).max(500), ru: z.string().min(1).max(500) }),
  contactEmail: z.email().max(254).optional(),
  /** Language of letters to the enterprise. */
  language: localeSchema,
});
export type EnterpriseProfile = Readonly<z.infer<typeof enterpriseProfileSchema>>;
