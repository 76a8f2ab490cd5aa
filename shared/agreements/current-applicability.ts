import { applicability as almatyApplicability } from "#shared/agreements/almaty-2021-2023/forms/applicability.ts";
import type { Applicability } from "#shared/records/expected.ts";

/** Which enterprises the forms of the agreement in use apply to. */
export const applicability: Applicability = almatyApplicability;
