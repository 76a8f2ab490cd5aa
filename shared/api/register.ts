import * as z from "zod";
import { returnsParamsSchema, yearParamSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { binSchema } from "#shared/law/bin-schema.ts";
import { outOfScopeReasons, quotaAssignedSchema } from "#shared/register/frame.ts";
import { industries } from "#shared/register/industry.ts";
import { sizeClasses } from "#shared/register/size-class.ts";
import { localeSchema } from "#shared/text/locale-schema.ts";

const nameSchema = z.strictObject({ kk: z.string(), ru: z.string() });

/** An enterprise as lists show it. */
export const registerEntrySchema = z.strictObject({
  bin: z.string(),
  name: nameSchema,
  /** KATO code. */
  district: z.string(),
  oked: z.string(),
  /** Section letter A-U. */
  industry: z.enum(industries),
  headcount: z.int().nonnegative(),
  size: z.enum(sizeClasses),
  inScope: z.boolean(),
  outOfScopeReason: z.enum(outOfScopeReasons).optional(),
  mergedInto: z.string().optional(),
});
export type RegisterEntryView = z.infer<typeof registerEntrySchema>;

export const listRegisterContract = {
  id: "list-register",
  summary: "Enterprises of a year by the beginning of a BIN, words of a name and filters",
  method: "GET",
  path: "/api/register",
  action: "register/read",
  answeredBy: "register",
  query: z.strictObject({
    /** Default: the latest of the agreement. */
    year: yearParamSchema.optional(),
    /** Beginning of a BIN, or words of a name in Kazakh or Russian. */
    query: z.string().max(200).optional(),
    district: z
      .string()
      .regex(/^[0-9]{9}$/)
      .optional(),
    industry: z.enum(industries).optional(),
    size: z.enum(sizeClasses).optional(),
    scope: z.enum(["in", "out"]).optional(),
    /** `next` of the page before. */
    cursor: binSchema.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.strictObject({
    year: z.int(),
    /** Version of the register that was searched; 0: the year has no register yet. */
    version: z.int().nonnegative(),
    /** Enterprises that match, on all pages. */
    total: z.int().nonnegative(),
    /** In the order of the BINs. */
    enterprises: z.array(registerEntrySchema),
    next: z.string().optional(),
  }),
  status: 200,
  problems: [],
} as const satisfies ApiContract;

const relatedSchema = z.strictObject({ bin: z.string(), name: nameSchema.optional() });

export const frameViewSchema = registerEntrySchema.extend({
  year: z.int(),
  /** Every year in whose frame the enterprise is, oldest first. */
  years: z.array(z.int()),
  email: z.string().optional(),
  language: localeSchema,
  quotaAssigned: quotaAssignedSchema.optional(),
  /** To be given back with a change. */
  revision: z.int().positive(),
  changedAt: z.iso.datetime(),
  /** Whether it was the caller. */
  changedByYou: z.boolean(),
  /** The enterprise that it became part of. */
  successor: relatedSchema.optional(),
  /** Enterprises that became part of it. */
  predecessors: z.array(relatedSchema),
});
export type FrameView = z.infer<typeof frameViewSchema>;

export const readFrameContract = {
  id: "read-frame",
  summary: "An enterprise's entry of a year with what succeeds and precedes it, for the department",
  method: "GET",
  path: "/api/enterprises/{bin}/frame/{year}",
  action: "register/read",
  answeredBy: "register",
  params: returnsParamsSchema,
  reply: frameViewSchema,
  status: 200,
  problems: ["enterprise/not-found", "year/not-found"],
} as const satisfies ApiContract;

/** An entry of a year as it will be. */
const frameChangeSchema = z.strictObject({
  inScope: z.boolean(),
  /** Needed when out of scope, and only then. */
  outOfScopeReason: z.enum(outOfScopeReasons).optional(),
  /** Needed when the reason is `merged`, and only then. */
  mergedInto: binSchema.optional(),
  /** Null takes it away; absent leaves it as it is. */
  quotaAssigned: quotaAssignedSchema.nullable().optional(),
  /** The revision that the person saw. */
  revision: z.int().positive(),
});
export type FrameChange = Readonly<z.input<typeof frameChangeSchema>>;

export const putFrameContract = {
  id: "put-frame",
  summary: "Say whether an enterprise is in scope of a year and which quota it was assigned",
  method: "PUT",
  path: "/api/enterprises/{bin}/frame/{year}",
  action: "register/change",
  answeredBy: "register",
  params: returnsParamsSchema,
  body: frameChangeSchema,
  reply: frameViewSchema,
  status: 200,
  audit: "change",
  problems: [
    "enterprise/not-found",
    "year/not-found",
    "frame/invalid",
    "frame/changed",
    "campaign/final",
    "request/busy",
  ],
} as const satisfies ApiContract;
