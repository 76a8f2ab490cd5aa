import { golosTextBold, golosTextRegular } from "#functions/pdf/golos-text.ts";
import type { Locale } from "#shared/text/locale.ts";

/** Fonts that every document of ours carries, so that it looks the same wherever it is opened. */
export const pdfFonts = {
  regular: Buffer.from(golosTextRegular, "base64"),
  bold: Buffer.from(golosTextBold, "base64"),
} as const;

/** What a document, or a part of one, says about its language to assistive technology. */
export const pdfLanguage = { kk: "kk-KZ", ru: "ru-KZ", en: "en-GB" } as const satisfies Record<
  Locale,
  string
>;
