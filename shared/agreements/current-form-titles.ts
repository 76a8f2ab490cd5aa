import { formTitles as almatyFormTitles } from "#shared/agreements/almaty-2021-2023/form-titles.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** What the forms of the agreement in use are called. */
export const formTitles: Readonly<Record<AnnualFormId, LocalizedText>> = almatyFormTitles;
