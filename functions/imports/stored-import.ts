import * as z from "zod";
import { binSchema } from "#shared/law/bin-schema.ts";
import { importFields } from "#shared/register/import/import-field.ts";
import { type RowProblemCode, rowProblemText } from "#shared/register/import/row-problem.ts";
import { localeSchema } from "#shared/text/locale-schema.ts";

const fieldSchema = z.enum(importFields);

/** What a file came to when it was compared with the register. */
export const storedPreviewSchema = z.strictObject({
  id: z.string(),
  year: z.int(),
  fileName: z.string(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  columns: z.array(z.strictObject({ header: z.string(), field: fieldSchema.nullable() })),
  rows: z.int().nonnegative(),
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  rejectedRows: z.int().nonnegative(),
  rejections: z.int().nonnegative(),
});
export type StoredPreview = Readonly<z.infer<typeof storedPreviewSchema>>;

const enterpriseShape = {
  row: z.int().positive(),
  bin: binSchema,
  name: z.strictObject({ kk: z.string(), ru: z.string() }),
  district: z.string(),
  oked: z.string(),
  headcount: z.int().nonnegative(),
  email: z.string().optional(),
  language: localeSchema.optional(),
};

const enterpriseSchema = z.strictObject(enterpriseShape);

const changedSchema = z.strictObject({
  ...enterpriseShape,
  changes: z.array(
    z.strictObject({ field: fieldSchema, from: z.string().optional(), to: z.string() }),
  ),
});

const rowProblemCodes = Object.keys(rowProblemText) as [RowProblemCode, ...RowProblemCode[]];

const rejectedSchema = z.strictObject({
  row: z.int().positive(),
  column: fieldSchema,
  code: z.enum(rowProblemCodes),
  value: z.string(),
});

/** The rows of an import by what becomes of them, each list in the order of the file. */
export const storedRowsSchema = {
  added: z.array(enterpriseSchema),
  changed: z.array(changedSchema),
  unchanged: z.array(enterpriseSchema),
  rejected: z.array(rejectedSchema),
} as const;

export type StoredRows = {
  readonly [Kind in keyof typeof storedRowsSchema]: Readonly<
    z.infer<(typeof storedRowsSchema)[Kind]>
  >;
};

/** A row that is to be written if it is not so already. */
export type RowToWrite = StoredRows["added"][number];
