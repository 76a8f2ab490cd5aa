import * as z from "zod";
import { yearParamSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { importFields } from "#shared/register/import/import-field.ts";

const paramsSchema = z.strictObject({ id: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/) });

/** Largest file in bytes: under the gateway's limit once it is base64. */
export const largestImport = 4_000_000;

/** Most rows of one file. */
export const mostImportRows = 20_000;

const fieldSchema = z.enum(importFields);

const columnSchema = z.strictObject({
  /** As the file has it; empty when the file has no word there. */
  header: z.string(),
  /** Null: not read. */
  field: fieldSchema.nullable(),
});

/** A column of which a person decides what it is. */
export const unclearColumnSchema = columnSchema.extend({
  /** The first cells beneath it. */
  samples: z.array(z.string()),
});
export type UnclearColumn = z.infer<typeof unclearColumnSchema>;

const rejectionSchema = z.strictObject({
  /** Row of the file, from 1; the row of headers counts. */
  row: z.int().positive(),
  column: fieldSchema,
  code: z.string(),
  /** What to do, in the language of the request. */
  message: z.string(),
  /** What stands in the cell, shortened. */
  value: z.string(),
});
export type Rejection = z.infer<typeof rejectionSchema>;

export const importViewSchema = z.strictObject({
  id: z.string(),
  year: z.int(),
  fileName: z.string(),
  createdAt: z.iso.datetime(),
  state: z.enum(["preview", "committing", "committed"]),
  /** Rows with anything in them, without the headers: the sum of the four below. */
  rows: z.int().nonnegative(),
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  rejectedRows: z.int().nonnegative(),
  /** Everything wrong in the rejected rows; the first of them are in `rejected`. */
  rejections: z.int().nonnegative(),
  rejected: z.array(rejectionSchema),
  columns: z.array(columnSchema),
  /** What has been written so far. Absent before the first commit. */
  committed: z
    .strictObject({ added: z.int().nonnegative(), changed: z.int().nonnegative() })
    .optional(),
  /** Added and changed rows that are still to be written. */
  remaining: z.int().nonnegative(),
});
export type ImportView = z.infer<typeof importViewSchema>;

export const createImportContract = {
  id: "create-import",
  summary: "Read a register file and compare it with the register; nothing is changed yet",
  method: "POST",
  path: "/api/register/imports",
  action: "register/import",
  answeredBy: "imports",
  query: z.strictObject({
    year: yearParamSchema,
    fileName: z.string().min(1).max(200).default("register"),
    /** What each column is, `-` for one that is not read: `bin,name_kk,-,district`. */
    columns: z.string().max(2000).optional(),
  }),
  file: {
    mediaTypes: ["application/octet-stream", "text/csv"],
    largestBytes: largestImport,
  },
  reply: importViewSchema,
  status: 201,
  audit: "change",
  problems: [
    "import/columns-unclear",
    "import/empty",
    "import/too-many-rows",
    "import/too-many-columns",
    "import/cell-too-long",
    "import/wrong-type",
    "import/malformed",
    "import/encoding",
    "import/formula",
    "import/archive-refused",
    "campaign/final",
  ],
} as const satisfies ApiContract;

export const readImportContract = {
  id: "read-import",
  summary: "An import: what its file says, and how far it is written",
  method: "GET",
  path: "/api/register/imports/{id}",
  action: "register/import",
  answeredBy: "imports",
  params: paramsSchema,
  reply: importViewSchema,
  status: 200,
  problems: ["import/not-found"],
} as const satisfies ApiContract;

const rowShape = {
  row: z.int().positive(),
  bin: z.string(),
  name: z.strictObject({ kk: z.string(), ru: z.string() }),
};

const factsSchema = z.strictObject({
  ...rowShape,
  /** KATO code. */
  district: z.string(),
  oked: z.string(),
  headcount: z.int().nonnegative(),
  email: z.string().optional(),
  language: z.string(),
});
export type ImportedFacts = z.infer<typeof factsSchema>;

const changeSchema = z.strictObject({
  field: fieldSchema,
  /** As the register has it; absent when it has nothing. Districts by KATO code. */
  from: z.string().optional(),
  to: z.string(),
});
export type ImportedChange = z.infer<typeof changeSchema>;

const changedSchema = z.strictObject({ ...rowShape, changes: z.array(changeSchema) });

/** `after` of the next page; absent on the last. */
const next = z.string().optional();

/** What a row would do to the register; a rejected one does nothing. */
export const importRowKinds = ["added", "changed", "unchanged", "rejected"] as const;
export type ImportRowKind = (typeof importRowKinds)[number];

const rowPageSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("added"), rows: z.array(factsSchema), next }),
  z.strictObject({ kind: z.literal("changed"), rows: z.array(changedSchema), next }),
  z.strictObject({ kind: z.literal("unchanged"), rows: z.array(factsSchema), next }),
  z.strictObject({ kind: z.literal("rejected"), rows: z.array(rejectionSchema), next }),
]);
export type ImportRowPage = z.infer<typeof rowPageSchema>;

export const listImportRowsContract = {
  id: "list-import-rows",
  summary: "Rows of an import that are added, changed, unchanged or rejected, in the file's order",
  method: "GET",
  path: "/api/register/imports/{id}/rows",
  action: "register/import",
  answeredBy: "imports",
  params: paramsSchema,
  query: z.strictObject({
    kind: z.enum(importRowKinds),
    /** `next` of the page before. */
    cursor: z
      .string()
      .regex(/^\d{1,6}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: rowPageSchema,
  status: 200,
  problems: ["import/not-found"],
} as const satisfies ApiContract;

export const readRejectedRowsContract = {
  id: "read-rejected-rows",
  summary: "Everything that was rejected, as a CSV file to mend the register file by",
  method: "GET",
  path: "/api/register/imports/{id}/rejected",
  action: "register/import",
  answeredBy: "imports",
  params: paramsSchema,
  query: z.strictObject({ format: z.literal("csv").default("csv") }),
  reply: z.string(),
  produces: ["text/csv"],
  status: 200,
  audit: "download",
  problems: ["import/not-found"],
} as const satisfies ApiContract;

export const commitImportContract = {
  id: "commit-import",
  summary: "Write added and changed rows, up to 20 seconds long; send again while some remain",
  method: "POST",
  path: "/api/register/imports/{id}/commit",
  action: "register/import",
  answeredBy: "imports",
  params: paramsSchema,
  reply: z.strictObject({
    id: z.string(),
    state: importViewSchema.shape.state,
    /** Written by this import so far, in all its slices. */
    added: z.int().nonnegative(),
    changed: z.int().nonnegative(),
    /** Rows that the register had already when their turn came. */
    alreadySo: z.int().nonnegative(),
    remaining: z.int().nonnegative(),
  }),
  status: 200,
  audit: "change",
  problems: ["import/not-found", "campaign/final", "request/busy"],
} as const satisfies ApiContract;
