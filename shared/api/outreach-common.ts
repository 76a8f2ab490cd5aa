import * as z from "zod";
import { segmentSchema } from "#shared/api/segment.ts";

/** Id of a job or of a reminder. */
export const ulidSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

/** Those whom something does not reach, by reason, with a few of them to look at. */
export function exclusionsSchema<const Reasons extends readonly [string, ...string[]]>(
  reasons: Reasons,
) {
  return z.array(
    z.strictObject({
      reason: z.enum(reasons),
      count: z.int().positive(),
      /** BINs. */
      sample: z.array(z.string()),
    }),
  );
}

/** How many by reason; a reason that nobody has is absent. */
export function countsSchema<const Reasons extends readonly [string, ...string[]]>(
  reasons: Reasons,
) {
  return z.partialRecord(z.enum(reasons), z.int().positive());
}

/** Whom something goes to. */
export const toSegmentShape = { segment: segmentSchema } as const;

/** An address of a file that works for a minute. */
export const fileLinkSchema = z.strictObject({ url: z.string(), seconds: z.int().positive() });
