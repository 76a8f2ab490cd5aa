import type { Commitment } from "#shared/agreements/agreement-definition.ts";
import source from "#shared/agreements/almaty-2021-2023/commitments.json" with { type: "json" };
import type { LocalizedText } from "#shared/text/locale.ts";

/*
 * Apart from `agreement.ts` on purpose: the texts weigh more than the rest of the web app, and a
 * module that imports this one carries them along.
 */

/** The 106 items of the agreement in its order: 99 commitments and 7 provisions. */
export const commitments: readonly Commitment[] = source.commitments;

/** Titles of the sections II to VII. */
export const sectionTitle: Readonly<Record<string, LocalizedText>> = source.sections;

/** Who undertakes, as the agreement heads its lists. */
export const undertakerName: Readonly<Record<string, LocalizedText>> = source.parties;
