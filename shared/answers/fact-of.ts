import type { CheckContext } from "#shared/answers/check-context.ts";
import type { FactName } from "#shared/forms/expression.ts";
import { minimumWageOf } from "#shared/law/minimum-wage.ts";

// The digits of `law/bin.ts`, repeated because that module carries zod into the bundle.
const binUnits: Readonly<Record<string, string>> = {
  "0": "head",
  "1": "branch",
  "2": "representative",
  "3": "farm",
};

/** A fact of the surroundings, or undefined when the context does not tell it. */
export function factOf(name: FactName, context: CheckContext): number | string | undefined {
  switch (name) {
    case "year":
      return context.year;
    case "year-start":
      return `${context.year}-01-01`;
    case "year-end":
      return `${context.year}-12-31`;
    case "filing-day":
      return context.filedOn;
    case "register-size-class":
      return context.frame?.sizeClass;
    case "register-headcount":
      return context.frame?.headcount;
    case "quota-assigned":
      return context.frame?.quotaAssigned?.count;
    case "minimum-wage":
      return minimumWageOf(context.year);
    case "bin-unit":
      return binUnits[context.bin.charAt(5)];
    default:
      return name satisfies never;
  }
}
