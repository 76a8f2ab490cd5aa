import * as z from "zod";

/** The five annual forms of the agreement, in the order an enterprise meets them (forms.md §1). */
export const annualFormIds = [
  "workforce",
  "collective-agreement",
  "safety-council",
  "technical-inspectors",
  "disability-quota",
] as const;

export const annualFormIdSchema = z.enum(annualFormIds);
export type AnnualFormId = z.infer<typeof annualFormIdSchema>;
