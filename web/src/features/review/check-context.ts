import type { Answers } from "#shared/answers/answer.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import type { EnterpriseYear } from "#web/features/review/paths.ts";

/** What answers of a form are checked against, as of a day in the city. */
export function checkContextOf(
  { context, lastYear }: Pick<ReturnView, "context" | "lastYear">,
  { bin, year }: EnterpriseYear,
  filedOn: string,
): CheckContext {
  return {
    bin,
    year,
    filedOn,
    frame: context.frame,
    lastYear: lastYear as Answers | undefined,
    otherForms: context.otherForms as CheckContext["otherForms"],
  };
}
