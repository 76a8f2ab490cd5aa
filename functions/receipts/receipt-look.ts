import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { Locale, LocalizedText } from "#shared/text/locale.ts";

/** What a receipt does not say of itself. */
export type ReceiptLook = {
  /** Whose reader comes first; Kazakh and Russian are always there. */
  readonly language: Locale;
  readonly formTitle: Readonly<Record<AnnualFormId, LocalizedText>>;
  /** Over the title: whose agreement the forms belong to. */
  readonly heading: LocalizedText;
};
