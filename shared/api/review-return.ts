import * as z from "zod";
import { returnParamsSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";

export const reviewerSchema = z.strictObject({
  /** Never the caller: all of these are others. */
  you: z.literal(false),
  /** As whoever invited them wrote it; absent when nobody did. */
  name: z.string().optional(),
  /** When they began to look at it. */
  since: z.iso.datetime(),
});
export type Reviewer = z.infer<typeof reviewerSchema>;

/**
 * Said again every 20 seconds while a return is on the screen: whoever says nothing for a minute is
 * taken to have gone. It is not audited; reading the return is.
 */
export const reviewReturnContract = {
  id: "review-return",
  summary:
    "Say that one looks at a return, or has left it, and learn which officers look at it now",
  method: "PUT",
  path: "/api/enterprises/{bin}/returns/{year}/{form}/review",
  action: "return/review",
  answeredBy: "review",
  params: returnParamsSchema,
  body: z.strictObject({ state: z.enum(["looking", "left"]) }),
  /** The others, who began first foremost. */
  reply: z.strictObject({ others: z.array(reviewerSchema) }),
  status: 200,
  problems: ["enterprise/not-found", "year/not-found", "form/not-found"],
} as const satisfies ApiContract;
