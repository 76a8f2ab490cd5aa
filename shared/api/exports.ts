import * as z from "zod";
import { type ApiContract, auditKinds } from "#shared/api/contract.ts";
import { jobViewShape } from "#shared/api/job.ts";
import { segmentSchema } from "#shared/api/segment.ts";
import { annualFormIdSchema } from "#shared/forms/form-id.ts";
import { localeSchema } from "#shared/text/locale-schema.ts";

/**
 * - `indicators` every indicator for the city, each dimension and each pair
 * - `returns` a row for each enterprise with all its answers in force
 * - `responses` a row for each enterprise and form: how it came in
 * - `checks` a row for each workplace check
 * - `audit` a row for each entry of the audit list of a calendar year
 */
export const exportKinds = ["indicators", "returns", "responses", "checks", "audit"] as const;
export type ExportKind = (typeof exportKinds)[number];

/** File formats; CSV and JSON hold codes, XLSX words. */
export const exportFormats = ["csv", "xlsx", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Part of the audit list: days in the city, both included. */
const auditFilterSchema = z.strictObject({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Subject of a sign-in. */
  actor: z.string().min(1).max(200).optional(),
  kind: z.enum(auditKinds).optional(),
});
export type AuditFilter = Readonly<z.infer<typeof auditFilterSchema>>;

export const exportRequestSchema = z.strictObject({
  kind: z.enum(exportKinds),
  year: z.int().min(2000).max(2099),
  /** Of `returns` and `responses`: this form only. */
  form: annualFormIdSchema.optional(),
  format: z.enum(exportFormats),
  /** Of the words in XLSX and of the file's name; CSV and JSON hold codes. */
  language: localeSchema,
  /** Of `returns`, `responses` and `checks`: these enterprises only. */
  filter: segmentSchema.optional(),
  /** Of `audit` only. */
  audit: auditFilterSchema.optional(),
});
export type ExportRequest = Readonly<z.infer<typeof exportRequestSchema>>;

export const exportViewSchema = z.strictObject({
  ...jobViewShape,
  kind: z.enum(exportKinds),
  year: z.int(),
  form: annualFormIdSchema.optional(),
  format: z.enum(exportFormats),
  language: localeSchema,
  filter: segmentSchema.optional(),
  audit: auditFilterSchema.optional(),
  fileName: z.string(),
  /** What was there at this instant, and nothing later. */
  watermark: z.iso.datetime(),
  /** Until when the file is kept. */
  expiresAt: z.iso.datetime(),
  /** Rows without the header; when done, like the three below. */
  rows: z.int().nonnegative().optional(),
  bytes: z.int().nonnegative().optional(),
  sha256: z.string().optional(),
  /** Good for 60 seconds; every reading gives a new one. */
  url: z.string().optional(),
});
export type ExportView = Readonly<z.infer<typeof exportViewSchema>>;

export const createExportContract = {
  id: "create-export",
  summary: "Order an export; the same request, while it is under way, names the same job",
  method: "POST",
  path: "/api/exports",
  action: "export/create",
  answeredBy: "exports",
  body: exportRequestSchema,
  reply: z.strictObject({ id: z.string() }),
  status: 201,
  idempotencyKey: "optional",
  audit: "download",
  problems: ["export/invalid", "request/key-reused"],
} as const satisfies ApiContract;

export const listExportsContract = {
  id: "list-exports",
  summary: "The exports of the last days, newest first, without their links",
  method: "GET",
  path: "/api/exports",
  action: "export/read",
  answeredBy: "exports",
  reply: z.strictObject({ exports: z.array(exportViewSchema) }),
  status: 200,
  problems: [],
} as const satisfies ApiContract;

export const readExportContract = {
  id: "read-export",
  summary: "How far an export is; when done, a link that is good for 60 seconds",
  method: "GET",
  path: "/api/exports/{id}",
  action: "export/read",
  answeredBy: "exports",
  params: z.strictObject({ id: z.string().min(1).max(64) }),
  reply: exportViewSchema,
  status: 200,
  problems: ["export/not-found"],
} as const satisfies ApiContract;
