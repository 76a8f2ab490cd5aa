import * as z from "zod";
import { agreement } from "#shared/agreements/current.ts";
import { type ExportFormat, type ExportRequest, exportRequestSchema } from "#shared/api/exports.ts";
import { annualFormIdSchema } from "#shared/forms/form-id.ts";

/** What an export's job is given: the request, and what was known when it was made. */
export const exportParamsSchema = z.strictObject({
  request: exportRequestSchema,
  /** Everything up to this instant is in, nothing later. */
  watermark: z.iso.datetime(),
  /** Settings of the year's campaign then; absent when it had none. */
  campaign: z
    .strictObject({
      opensOn: z.iso.date(),
      closesOn: z.iso.date(),
      forms: z.array(annualFormIdSchema),
      /** Only if it was final at the watermark. */
      finalAt: z.iso.datetime().optional(),
    })
    .optional(),
});
export type ExportParams = Readonly<z.infer<typeof exportParamsSchema>>;

/** What came of an export. */
export const exportResultSchema = z.strictObject({
  key: z.string(),
  rows: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
});

/** Days that a job and its file are kept. */
export const keepDays = 7;

export const mediaTypeOf: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** `almaty-returns-workforce-2023-kk.csv`: what it is, without the time it was made. */
export function fileNameOf({ kind, form, year, language, format }: ExportRequest): string {
  const place = agreement.id.replace(/-[0-9]{4}(-[0-9]{4})?$/, "");
  const parts = [place, kind, ...(form === undefined ? [] : [form]), year, language];
  return `${parts.join("-")}.${format}`;
}
