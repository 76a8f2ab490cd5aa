import type { CheckContext } from "#shared/answers/check-context.ts";
import type { FactName } from "#shared/forms/expression.ts";
import { binUnitOf } from "#shared/law/bin.ts";
import { minimumWageOf } from "#shared/law/minimum-wage.ts";

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
      return binUnitOf(context.bin);
    default:
      return name satisfies never;
  }
}
