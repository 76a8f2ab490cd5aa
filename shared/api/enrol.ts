import * as z from "zod";
import type { ApiContract } from "#shared/api/contract.ts";
import { membershipSchema } from "#shared/api/read-me.ts";
import { binSchema } from "#shared/law/bin-schema.ts";

export const enrolContract = {
  id: "enrol",
  summary: "Become a member of an enterprise with the code from the department's letter",
  method: "POST",
  path: "/api/enrolments",
  action: "enrolment/use",
  answeredBy: "account",
  body: z.strictObject({
    bin: binSchema,
    /** Twelve digits; spaces and dashes are taken as people type them. */
    code: z.string().max(40),
  }),
  reply: membershipSchema,
  status: 201,
  problems: [
    "enrolment/not-recognised",
    "enrolment/used",
    "enrolment/expired",
    "enrolment/too-many-tries",
  ],
} as const satisfies ApiContract;
