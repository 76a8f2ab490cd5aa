import * as z from "zod";
import { annualFormIdSchema } from "#shared/forms/form-id.ts";
import { type Segment, segmentStatuses } from "#shared/records/segment.ts";
import { industries } from "#shared/register/industry.ts";
import { sizeClasses } from "#shared/register/size-class.ts";

/** The parts of a segment, for a query string that carries more than it. */
export const segmentShape = {
  form: annualFormIdSchema.optional(),
  status: z.enum(segmentStatuses).optional(),
  /** KATO code of a district. */
  district: z
    .string()
    .regex(/^[0-9]{9}$/)
    .optional(),
  /** Section letter of the classifier of activities. */
  industry: z.enum(industries).optional(),
  size: z.enum(sizeClasses).optional(),
  /** The beginning of a BIN, or a part of a name. */
  query: z.string().max(200).optional(),
} as const;

/**
 * Some of a year's enterprises, as lists, letters, reminders and exports filter them. What each
 * part means, and the one function that decides it: `shared/records/segment.ts`.
 */
export const segmentSchema = z.strictObject(segmentShape) satisfies z.ZodType<Segment>;
