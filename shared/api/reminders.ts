import * as z from "zod";
import { yearParamSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import {
  countsSchema,
  exclusionsSchema,
  toSegmentShape,
  ulidSchema,
} from "#shared/api/outreach-common.ts";
import { segmentSchema } from "#shared/api/segment.ts";
import { reminderExclusions } from "#shared/outreach/exclusions.ts";
import { longestNote } from "#shared/outreach/limits.ts";
import { localeSchema } from "#shared/text/locale-schema.ts";

const paramsSchema = z.strictObject({ year: yearParamSchema });
const reminderParamsSchema = paramsSchema.extend({ id: ulidSchema });

/** The department's own words by language, as plain text; a language without has none. */
export const reminderNotesSchema = z.partialRecord(
  localeSchema,
  z.string().trim().min(1).max(longestNote),
);
export type ReminderNotes = z.infer<typeof reminderNotesSchema>;

/** Where a reminder stands; a scheduled one can still be cancelled. */
export const reminderStates = ["scheduled", "sending", "sent", "cancelled", "failed"] as const;

/** A reminder to a segment, from the request to what came of it. */
export const reminderSchema = z.strictObject({
  id: ulidSchema,
  year: z.int(),
  segment: segmentSchema,
  notes: reminderNotesSchema,
  createdAt: z.iso.datetime(),
  /** Subject of the sign-in. */
  createdBy: z.string(),
  /** Not before this instant. */
  sendAt: z.iso.datetime(),
  state: z.enum(reminderStates),
  /** Enterprises looked at, of those there are; only while it is being sent. */
  done: z.int().nonnegative().optional(),
  total: z.int().nonnegative().optional(),
  /** Code of what went wrong; only when failed. */
  reason: z.string().optional(),
  cancelledAt: z.iso.datetime().optional(),
  /** Only when sent. */
  result: z
    .strictObject({
      endedAt: z.iso.datetime(),
      sent: z.int().nonnegative(),
      /** Refused by the mail service. */
      failed: z.int().nonnegative(),
      /** The mail service did not say; they are not written to again. */
      uncertain: z.int().nonnegative(),
      excluded: countsSchema(reminderExclusions),
    })
    .optional(),
});
export type ReminderView = z.infer<typeof reminderSchema>;

export const mailPreviewSchema = z.strictObject({
  language: localeSchema,
  subject: z.string(),
  text: z.string(),
});

export const previewReminderContract = {
  id: "preview-reminder",
  summary: "Whom a reminder would reach now, whom not and why, and its text in each language",
  method: "POST",
  path: "/api/campaigns/{year}/reminders/preview",
  action: "outreach/send",
  answeredBy: "outreach",
  params: paramsSchema,
  body: z.strictObject({ ...toSegmentShape, notes: reminderNotesSchema.default({}) }),
  reply: z.strictObject({
    /** Instant of the answer. */
    asOf: z.iso.datetime(),
    count: z.int().nonnegative(),
    recipients: z.partialRecord(localeSchema, z.int().positive()),
    excluded: exclusionsSchema(reminderExclusions),
    /** Too many to ask of each one: limits and objections will be looked at when it is sent. */
    atMost: z.boolean(),
    /** The mail as one of the recipients of each language would get it. */
    samples: z.array(mailPreviewSchema),
  }),
  status: 200,
  problems: ["campaign/not-found", "campaign/not-open", "campaign/final"],
} as const satisfies ApiContract;

export const sendReminderContract = {
  id: "send-reminder",
  summary: "Remind a segment now or later; who is reached is found out when it is sent",
  method: "POST",
  path: "/api/campaigns/{year}/reminders",
  action: "outreach/send",
  answeredBy: "outreach",
  params: paramsSchema,
  body: z.strictObject({
    ...toSegmentShape,
    notes: reminderNotesSchema.default({}),
    /** Absent: at once. */
    sendAt: z.iso.datetime({ offset: true }).optional(),
  }),
  reply: reminderSchema,
  status: 201,
  idempotencyKey: "required",
  audit: "change",
  problems: [
    "campaign/not-found",
    "campaign/not-open",
    "campaign/final",
    "reminder/wrong-time",
    "request/key-reused",
  ],
} as const satisfies ApiContract;

export const listRemindersContract = {
  id: "list-reminders",
  summary: "Reminders of a year, newest first",
  method: "GET",
  path: "/api/campaigns/{year}/reminders",
  action: "outreach/read",
  answeredBy: "outreach",
  params: paramsSchema,
  reply: z.strictObject({ reminders: z.array(reminderSchema) }),
  status: 200,
  problems: [],
} as const satisfies ApiContract;

export const readReminderContract = {
  id: "read-reminder",
  summary: "A reminder and what came of it",
  method: "GET",
  path: "/api/campaigns/{year}/reminders/{id}",
  action: "outreach/read",
  answeredBy: "outreach",
  params: reminderParamsSchema,
  reply: reminderSchema,
  status: 200,
  problems: ["outreach/not-found"],
} as const satisfies ApiContract;

export const cancelReminderContract = {
  id: "cancel-reminder",
  summary: "Take back a reminder that has not been started",
  method: "POST",
  path: "/api/campaigns/{year}/reminders/{id}/cancellation",
  action: "outreach/send",
  answeredBy: "outreach",
  params: reminderParamsSchema,
  reply: reminderSchema,
  status: 201,
  audit: "change",
  problems: ["outreach/not-found", "reminder/started"],
} as const satisfies ApiContract;

export const testReminderContract = {
  id: "test-reminder",
  summary: "Send a reminder's text to one address, which is not kept",
  method: "POST",
  path: "/api/campaigns/{year}/reminders/test",
  action: "outreach/send",
  answeredBy: "outreach",
  params: paramsSchema,
  body: z.strictObject({
    to: z.email().max(254),
    language: localeSchema,
    notes: reminderNotesSchema.default({}),
  }),
  reply: z.strictObject({ sent: z.literal(true) }),
  status: 201,
  audit: "change",
  problems: ["campaign/not-found", "reminder/not-delivered"],
} as const satisfies ApiContract;
