import * as z from "zod";
import { explanationsSchema } from "#shared/answers/answer.ts";
import { annualFormIdSchema } from "#shared/forms/form-id.ts";

/** Roles that people act in, and the program itself. */
export const actorRoles = ["enterprise", "officer", "inspector", "party", "system"] as const;

/** Who acted: the subject of the sign-in (a pseudonym, never a name) and the role they acted in. */
export const actorSchema = z.strictObject({
  id: z.string().min(1),
  role: z.enum(actorRoles),
});
export type Actor = z.infer<typeof actorSchema>;

export const commentSchema = z.strictObject({
  field: z.string().max(64),
  text: z.string().trim().min(1).max(2000),
});
export type Comment = z.infer<typeof commentSchema>;

/** Who signs for the enterprise: the name lies in an erasable object; the event keeps its hash. */
export const declarationMarkSchema = z.strictObject({
  filing: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DeclarationMark = z.infer<typeof declarationMarkSchema>;

/** How an officer got the answers that they file on behalf of an enterprise. */
export const onBehalfSources = ["paper", "phone"] as const;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const commonShape = {
  schemaVersion: z.literal(1),
  bin: z.string(),
  year: z.int(),
  /** Place in the log of one enterprise and year, from 1, without gaps. */
  sequence: z.int().positive(),
  form: annualFormIdSchema,
  /** Instant in UTC, ISO 8601. */
  at: z.iso.datetime(),
  actor: actorSchema,
  /** The caller's `Idempotency-Key`, and the hash of what was asked with it. */
  key: z.string(),
  requestHash: sha256Schema,
  /** 128 random bits, so that a hash tells nothing about guessable answers. */
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  /** Hash of the event before it in this log; of nothing (64 zeros) for the first. */
  previousHash: sha256Schema,
  hash: sha256Schema,
};

const filingShape = {
  formVersion: z.int().positive(),
  /** Version of the law and rule settings the answers were checked with. */
  ruleVersion: z.int().positive(),
  /** Checked answers, without computed fields. */
  answers: z.record(z.string(), z.json()),
  computed: z.record(z.string(), z.int()),
  explanations: explanationsSchema,
  source: z.enum(["online", ...onBehalfSources]),
  /** The quota an akimat decision names for the enterprise, as seen when filing; absent when none. */
  quotaAssigned: z.int().nonnegative().optional(),
  declaration: declarationMarkSchema.optional(),
};

export const returnEventSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...commonShape, kind: z.literal("started") }),
  z.strictObject({ ...commonShape, ...filingShape, kind: z.literal("submitted") }),
  z.strictObject({ ...commonShape, ...filingShape, kind: z.literal("amended") }),
  z.strictObject({ ...commonShape, kind: z.literal("withdrawn"), reason: z.string().optional() }),
  z.strictObject({
    ...commonShape,
    kind: z.literal("returned"),
    comments: z.array(commentSchema).min(1),
  }),
  z.strictObject({ ...commonShape, kind: z.literal("accepted"), comments: z.array(commentSchema) }),
  z.strictObject({ ...commonShape, kind: z.literal("reopened"), comments: z.array(commentSchema) }),
]);
export type ReturnEvent = Readonly<z.infer<typeof returnEventSchema>>;
/** What can happen to a form. */
export type ReturnEventKind = ReturnEvent["kind"];
/** An event that brings answers. */
export type FilingEvent = Extract<ReturnEvent, { kind: "submitted" | "amended" }>;
