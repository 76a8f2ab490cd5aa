import * as z from "zod";
import { receiptSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { filingParamsSchema } from "#shared/api/sign-declaration.ts";
import { annualFormIdSchema } from "#shared/forms/form-id.ts";
import { localeSchema } from "#shared/text/locale-schema.ts";

export const filingReceiptSchema = z.strictObject({
  bin: z.string(),
  year: z.int(),
  filing: z.string(),
  name: z.strictObject({ kk: z.string(), ru: z.string() }),
  /** Absent when it was erased on request. */
  signatory: z.string().optional(),
  position: z.string().optional(),
  forms: z.array(
    z.strictObject({
      form: annualFormIdSchema,
      kind: z.enum(["submitted", "amended"]),
      receipt: receiptSchema,
      /** Whether a later amendment or withdrawal took its place. */
      inForce: z.boolean(),
    }),
  ),
});
export type FilingReceipt = z.infer<typeof filingReceiptSchema>;

export const readReceiptContract = {
  id: "read-receipt",
  summary: "The permanent receipt of a filing: every form with its number and hash",
  method: "GET",
  path: "/api/enterprises/{bin}/returns/{year}/receipts/{filing}",
  action: "receipt/read",
  answeredBy: "receipts",
  params: filingParamsSchema,
  reply: filingReceiptSchema,
  status: 200,
  audit: "read",
  problems: ["enterprise/not-found", "receipt/not-found"],
} as const satisfies ApiContract;

export const readReceiptPdfContract = {
  id: "read-receipt-pdf",
  summary: "The receipt as a PDF in Kazakh and Russian",
  method: "GET",
  path: "/api/enterprises/{bin}/returns/{year}/receipts/{filing}/pdf",
  action: "receipt/read",
  answeredBy: "receipt-pdf",
  params: filingParamsSchema,
  query: z.strictObject({ language: localeSchema.optional() }),
  /** Base64 of the document. */
  reply: z.string(),
  produces: ["application/pdf"],
  status: 200,
  audit: "download",
  problems: ["enterprise/not-found", "receipt/not-found"],
} as const satisfies ApiContract;
