import { contracts } from "#shared/api/contracts.ts";
import { type ProblemCode, problemStatus } from "#shared/api/problem.ts";
import { problemTitle } from "#shared/api/problem-text.ts";

/**
 * What any endpoint can be refused for by the parser or the guard, and what is said around a return:
 * code that many functions share.
 */
const anyContract = /^(request|access|enterprise|year|campaign|form|return)\/|^fault$/;

/** Code that a function carries for a part of it, with refusals that its contracts do not name. */
const carriedBy: Readonly<Record<string, RegExp>> = {
  "receipt-pdf": /^declaration\//,
  progress: /^(indicator|statistics)\//,
  figures: /^(indicator|statistics)\//,
  monitor: /^(indicator|statistics)\//,
};

const allCodes = Object.keys(problemStatus) as ProblemCode[];

/**
 * Source text of a module in the place of `problem-text.ts`, for one function: the words of what its
 * contracts can be refused for. All of them in three languages are 30 KB, mostly never said there.
 */
export function problemTextForFunction(name: string): string {
  const answered = contracts.filter(({ answeredBy }) => answeredBy === name);
  const declared = new Set(answered.flatMap(({ problems }) => problems));
  const describesAll = answered.some(({ id }) => id === "read-openapi");
  const codes = allCodes.filter(
    (code) =>
      describesAll || declared.has(code) || anyContract.test(code) || carriedBy[name]?.test(code),
  );
  const titles = Object.fromEntries(codes.map((code) => [code, problemTitle[code]]));
  return `export const problemTitle = ${JSON.stringify(titles)};`;
}
