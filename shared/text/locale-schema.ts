import * as z from "zod";
import { locales } from "#shared/text/locale.ts";

export const localeSchema = z.enum(locales);

/** One text in every language; a missing translation does not parse. */
export const localizedTextSchema = z.strictObject({
  kk: z.string().min(1),
  ru: z.string().min(1),
  en: z.string().min(1),
});
