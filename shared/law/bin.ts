import * as z from "zod";

/** Placeholder shape; see the module's completed version. */
export const binSchema = z.string().regex(/^\d{12}$/);
