import * as z from "zod";
import { yearParamSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { jobStatuses } from "#shared/api/job.ts";
import {
  countsSchema,
  exclusionsSchema,
  fileLinkSchema,
  toSegmentShape,
  ulidSchema,
} from "#shared/api/outreach-common.ts";
import { segmentSchema } from "#shared/api/segment.ts";
import { binSchema } from "#shared/law/bin-schema.ts";
import { letterExclusions } from "#shared/outreach/exclusions.ts";

const paramsSchema = z.strictObject({ year: yearParamSchema });
const runParamsSchema = paramsSchema.extend({ id: ulidSchema });

/** Files of a run: the letters to print, and the list of enterprises left out. */
export const letterFiles = ["print", "excluded"] as const;

/** Letters to a segment, from the request to the files. */
export const letterRunSchema = z.strictObject({
  id: ulidSchema,
  year: z.int(),
  segment: segmentSchema,
  byEmail: z.boolean(),
  onlyNotEnrolled: z.boolean(),
  createdAt: z.iso.datetime(),
  status: z.enum(jobStatuses),
  /** Steps, of which each letter needs several. */
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  /** Code of what went wrong; only when failed. */
  reason: z.string().optional(),
  /** Only when done. */
  result: z
    .strictObject({
      letters: z.int().nonnegative(),
      excluded: countsSchema(letterExclusions),
      /** E-mails that were sent, refused, and those of which it is not known. */
      emailed: z.int().nonnegative(),
      failed: z.int().nonnegative(),
      uncertain: z.int().nonnegative(),
    })
    .optional(),
  /** Until when the files can be had: they hold codes, so they do not stay. */
  filesUntil: z.iso.datetime(),
});
export type LetterRunView = z.infer<typeof letterRunSchema>;

const choiceShape = {
  ...toSegmentShape,
  /** Whether those who have people already are left out: a new code voids the one before it. */
  onlyNotEnrolled: z.boolean().default(true),
} as const;

export const previewLettersContract = {
  id: "preview-letters",
  summary: "How many enterprises of a segment would get a letter, and who would not and why",
  method: "POST",
  path: "/api/campaigns/{year}/letters/preview",
  action: "outreach/send",
  answeredBy: "outreach",
  params: paramsSchema,
  body: z.strictObject(choiceShape),
  reply: z.strictObject({
    count: z.int().nonnegative(),
    /** Of them, those with an address for e-mail. */
    withEmail: z.int().nonnegative(),
    excluded: exclusionsSchema(letterExclusions),
    /** Too many to ask of each one; who is enrolled will be left out when letters are made. */
    atMost: z.boolean(),
  }),
  status: 200,
  problems: ["campaign/not-found", "campaign/final"],
} as const satisfies ApiContract;

export const startLettersContract = {
  id: "start-letters",
  summary: "Make enrolment letters with new codes for a segment; earlier codes become void",
  method: "POST",
  path: "/api/campaigns/{year}/letters",
  action: "outreach/send",
  answeredBy: "outreach",
  params: paramsSchema,
  body: z.strictObject({
    ...choiceShape,
    /** Whether the letter also goes by e-mail to those with an address. */
    byEmail: z.boolean().default(false),
  }),
  reply: letterRunSchema,
  status: 201,
  idempotencyKey: "required",
  audit: "change",
  problems: ["campaign/not-found", "campaign/final", "request/key-reused"],
} as const satisfies ApiContract;

export const listLettersContract = {
  id: "list-letters",
  summary: "Letters made for a year, newest first",
  method: "GET",
  path: "/api/campaigns/{year}/letters",
  action: "outreach/read",
  answeredBy: "outreach",
  params: paramsSchema,
  reply: z.strictObject({ runs: z.array(letterRunSchema) }),
  status: 200,
  problems: [],
} as const satisfies ApiContract;

export const readLettersContract = {
  id: "read-letters",
  summary: "How far letters are",
  method: "GET",
  path: "/api/campaigns/{year}/letters/{id}",
  action: "outreach/read",
  answeredBy: "outreach",
  params: runParamsSchema,
  reply: letterRunSchema,
  status: 200,
  problems: ["outreach/not-found"],
} as const satisfies ApiContract;

export const linkLettersFileContract = {
  id: "link-letters-file",
  summary: "A link, good for a minute, to all letters for the printer or to the list of excluded",
  method: "GET",
  path: "/api/campaigns/{year}/letters/{id}/files/{file}",
  action: "outreach/send",
  answeredBy: "outreach",
  params: runParamsSchema.extend({ file: z.enum(letterFiles) }),
  reply: fileLinkSchema,
  status: 200,
  audit: "download",
  problems: ["outreach/not-found"],
} as const satisfies ApiContract;

export const linkLetterContract = {
  id: "link-letter",
  summary: "A link, good for a minute, to the letter of one enterprise",
  method: "GET",
  path: "/api/campaigns/{year}/letters/{id}/enterprises/{bin}",
  action: "outreach/send",
  answeredBy: "outreach",
  params: runParamsSchema.extend({ bin: binSchema }),
  reply: fileLinkSchema,
  status: 200,
  audit: "download",
  problems: ["outreach/not-found", "outreach/no-letter"],
} as const satisfies ApiContract;
