import * as z from "zod";
import type { ApiContract } from "#shared/api/contract.ts";

export const readHealthContract = {
  id: "read-health",
  summary: "Whether the system answers, and its version",
  method: "GET",
  path: "/api/health",
  action: "anyone",
  answeredBy: "public",
  reply: z.strictObject({ status: z.literal("ok"), version: z.string() }),
  status: 200,
  problems: [],
} as const satisfies ApiContract;
