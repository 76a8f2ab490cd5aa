import type { ReturnLog } from "#functions/records/return-log.ts";
import type { Answers } from "#shared/answers/answer.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { foldLog } from "#shared/records/fold.ts";
import type { FrameEntry } from "#shared/register/frame.ts";

/** What the rules may know of the frame. */
export function frameFactsOf({ headcount, size, quotaAssigned }: FrameEntry) {
  const assigned = quotaAssigned === undefined ? {} : { quotaAssigned };
  return { headcount, sizeClass: size, ...assigned };
}

/** Answers in force by form. */
export function answersInForce(
  log: ReturnLog,
  options: { readonly finalAt?: string | undefined } = {},
): Partial<Record<AnnualFormId, Answers>> {
  const states = foldLog(log, options);
  return Object.fromEntries(
    annualFormIds.flatMap((form) => {
      const filed = states[form]?.inForce;
      return filed === undefined ? [] : [[form, filed.answers]];
    }),
  );
}
