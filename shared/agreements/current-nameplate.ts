import type { AgreementNameplate } from "#shared/agreements/agreement-definition.ts";
import { nameplate as almaty } from "#shared/agreements/almaty-2021-2023/nameplate.ts";

/** The name of the agreement in use, apart from its parts, so that every page can say it. */
export const nameplate: AgreementNameplate = almaty;
