import { formById as almatyFormById } from "#shared/agreements/almaty-2021-2023/forms/forms.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";

/** The forms of the agreement in use, all at once; a browser uses `current-form-loaders.ts`. */
export const formById: Readonly<Record<AnnualFormId, FormDefinition>> = almatyFormById;
