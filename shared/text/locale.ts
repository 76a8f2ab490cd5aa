import * as z from "zod";

/** The product's languages in the order they are offered: Kazakh is the source language. */
export const locales = ["kk", "ru", "en"] as const;

export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

/** One text in every language; a missing translation does not parse. */
export const localizedTextSchema = z.strictObject({
  kk: z.string().min(1),
  ru: z.string().min(1),
  en: z.string().min(1),
});
export type LocalizedText = Readonly<z.infer<typeof localizedTextSchema>>;
