import type { AgreementDefinition } from "#shared/agreements/agreement-definition.ts";
import { districts } from "#shared/agreements/almaty-2021-2023/districts.ts";
import { nameplate } from "#shared/agreements/almaty-2021-2023/nameplate.ts";
import { parties } from "#shared/agreements/almaty-2021-2023/parties.ts";
import { targets } from "#shared/agreements/almaty-2021-2023/targets.ts";

/**
 * The regional agreement of Almaty for 2021-2023, without the texts of its commitments, which are
 * in `commitments.ts`: they are large, and only some screens show them.
 */
export const agreement: AgreementDefinition = {
  ...nameplate,
  parties,
  districts,
  targets,
};
