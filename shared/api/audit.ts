import * as z from "zod";
import { type ApiContract, auditKinds } from "#shared/api/contract.ts";

/** Who of the department asked for what and when: codes and ids, never answers. */
const auditEntrySchema = z.strictObject({
  at: z.iso.datetime(),
  /** Subject of the sign-in. */
  actor: z.string(),
  /** As long as the person holds a role. */
  actorName: z.string().optional(),
  role: z.enum(["officer", "inspector", "party", "signed-in"]),
  kind: z.enum(auditKinds),
  /** Id of the contract, such as `read-return`. */
  what: z.string(),
  /** `done`, or the code of the refusal. */
  outcome: z.string(),
  bin: z.string().optional(),
  year: z.int().optional(),
  form: z.string().optional(),
  /** The other thing that the path names, such as a job. */
  subject: z.string().optional(),
});
export type AuditLine = z.infer<typeof auditEntrySchema>;

export const auditQuerySchema = z.strictObject({
  /** Days in Almaty, both included. Without them: the last 30. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  actor: z.string().min(1).max(200).optional(),
  kind: z.enum(auditKinds).optional(),
  /** Digits of a BIN; the whole of it. */
  bin: z.string().min(1).max(20).optional(),
  /** Where the page before ended. */
  cursor: z
    .string()
    .regex(/^20\d\d-[01]\d-[\dT:.]{11,15}Z#[0-9a-f]{16}$/)
    .optional(),
});

export const listAuditContract = {
  id: "list-audit",
  summary: "What officers read, downloaded, decided and changed, newest first",
  method: "GET",
  path: "/api/audit",
  action: "audit/read",
  answeredBy: "people",
  query: auditQuerySchema,
  reply: z.strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    entries: z.array(auditEntrySchema),
    /** The next page's `cursor`; absent when this one is the last. A page may hold few entries. */
    next: z.string().optional(),
  }),
  status: 200,
  problems: ["audit/days-reversed"],
} as const satisfies ApiContract;
