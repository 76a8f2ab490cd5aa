import type { ProblemCode } from "#shared/api/problem.ts";
import { campaignProblems } from "#shared/api/problem-texts/campaign.ts";
import { departmentProblems } from "#shared/api/problem-texts/department.ts";
import { figureProblems } from "#shared/api/problem-texts/figure.ts";
import { importProblems } from "#shared/api/problem-texts/import.ts";
import { outreachProblems } from "#shared/api/problem-texts/outreach.ts";
import { registerProblems } from "#shared/api/problem-texts/register.ts";
import { requestProblems } from "#shared/api/problem-texts/request.ts";
import { returnProblems } from "#shared/api/problem-texts/return.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/**
 * What happened and what to do, for every refusal: the `title` of the problem document. A bundle of
 * a function carries only the words of its own refusals, in the place of this module.
 */
export const problemTitle: Readonly<Record<ProblemCode, LocalizedText>> = {
  ...requestProblems,
  ...registerProblems,
  ...importProblems,
  ...campaignProblems,
  ...returnProblems,
  ...figureProblems,
  ...outreachProblems,
  ...departmentProblems,
};
