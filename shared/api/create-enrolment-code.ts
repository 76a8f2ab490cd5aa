import * as z from "zod";
import { enterpriseParamsSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";

export const createEnrolmentCodeContract = {
  id: "create-enrolment-code",
  summary: "Make a new enrolment code for an enterprise; an earlier one becomes void",
  method: "POST",
  path: "/api/enterprises/{bin}/enrolment-codes",
  action: "enrolment-code/create",
  answeredBy: "account",
  params: enterpriseParamsSchema,
  reply: z.strictObject({ code: z.string(), expiresAt: z.iso.datetime() }),
  status: 201,
  audit: "change",
  problems: ["enterprise/not-found"],
} as const satisfies ApiContract;
