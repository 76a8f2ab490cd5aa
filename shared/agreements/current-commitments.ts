import type { Commitment } from "#shared/agreements/agreement-definition.ts";
import { commitments as almatyCommitments } from "#shared/agreements/almaty-2021-2023/commitments.ts";

/** The items of the agreement in use with their texts, which are large: apart from `current.ts`. */
export const commitments: readonly Commitment[] = almatyCommitments;
