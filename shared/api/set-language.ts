import * as z from "zod";
import type { ApiContract } from "#shared/api/contract.ts";
import { localeSchema } from "#shared/text/locale-schema.ts";

export const setLanguageContract = {
  id: "set-language",
  summary: "Remember the caller's language",
  method: "PUT",
  path: "/api/me/language",
  action: "account/change",
  answeredBy: "account",
  body: z.strictObject({ language: localeSchema }),
  reply: z.strictObject({ language: localeSchema }),
  status: 200,
  problems: [],
} as const satisfies ApiContract;
