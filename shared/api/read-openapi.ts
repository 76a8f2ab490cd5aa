import * as z from "zod";
import type { ApiContract } from "#shared/api/contract.ts";

export const readOpenapiContract = {
  id: "read-openapi",
  summary: "This API as an OpenAPI 3.1 document",
  method: "GET",
  path: "/api/openapi.json",
  action: "anyone",
  answeredBy: "public",
  reply: z.looseObject({ openapi: z.literal("3.1.0") }),
  status: 200,
  problems: [],
} as const satisfies ApiContract;
