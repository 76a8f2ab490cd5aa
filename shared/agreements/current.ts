import type { AgreementDefinition } from "#shared/agreements/agreement-definition.ts";
import { agreement as almaty } from "#shared/agreements/almaty-2021-2023/agreement.ts";

/**
 * The agreement in use. This file and `current-forms.ts` are the only places where a city is
 * chosen; everything else imports from them.
 */
export const agreement: AgreementDefinition = almaty;
