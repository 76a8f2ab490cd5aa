import { evaluateExpression, type Scope } from "#shared/answers/evaluate-expression.ts";
import type { Expression } from "#shared/forms/expression.ts";
import { type QuotaAnswer, requiredQuota } from "#shared/law/quota.ts";
import { fillText, formatCount, formatDecimal, formatPercent } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";
import { type FieldsMessages, fieldsCatalogue } from "#web/fields/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";

export type QuotaWorkingProps = {
  readonly quota: Extract<Expression, { kind: "quota-required" }>;
  readonly scope: Scope;
};

/** How the quota comes about, line by line, with the law behind it. */
export function QuotaWorking({ quota, scope }: QuotaWorkingProps) {
  const locale = useLocale();
  const { quota: words } = useMessages(fieldsCatalogue);
  const number = (of: Expression) => {
    const value = evaluateExpression(of, scope);
    return typeof value === "number" ? value : 0;
  };
  const assigned = scope.context.frame?.quotaAssigned;
  const operands = {
    payrollHeadcount: number(quota.payrollHeadcount),
    hazardousJobs: number(quota.hazardousJobs),
  };
  const { required, working } = requiredQuota({
    ...operands,
    exempt: evaluateExpression(quota.exemption, scope) !== "none",
    assigned: assigned?.count,
    day: `${scope.context.year}-12-31`,
  });
  const lines =
    working.basis === "tier"
      ? tierLines({ locale, words, working, operands, required })
      : [
          fillText(words[working.basis], {
            required: formatCount(locale, required),
            decree: decreeOf(assigned),
          }),
        ];
  return (
    <>
      <ul className="computed__working">
        {[...lines, ...resultLines({ locale, words, scope, required })].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="hint">{working.source[locale]}</p>
    </>
  );
}

type TierLines = {
  readonly locale: Locale;
  readonly words: FieldsMessages["quota"];
  readonly working: QuotaAnswer["working"];
  readonly operands: { readonly payrollHeadcount: number; readonly hazardousJobs: number };
  readonly required: number;
};

function tierLines({ locale, words, working, operands, required }: TierLines): string[] {
  const { numerator, denominator } = working.unrounded;
  const values = {
    payroll: formatCount(locale, operands.payrollHeadcount),
    hazardous: formatCount(locale, operands.hazardousJobs),
    base: formatCount(locale, working.base),
    percent: formatPercent(locale, working.percent, 0),
    unrounded: formatDecimal(locale, numerator / denominator, 2),
    required: formatCount(locale, required),
  };
  return [
    `${fillText(words.base, values)} (${words.baseWords})`,
    `${fillText(words.percent, values)} (${words[working.rounding]})`,
    fillText(words.required, values),
  ];
}

type ResultLines = Pick<TierLines, "locale" | "words" | "required"> & { readonly scope: Scope };

/** How what is reported compares with the quota, once it is typed. */
function resultLines({ locale, words, scope, required }: ResultLines): string[] {
  const employed = scope.values.get("employedPersons");
  if (typeof employed !== "number" || required === 0) return [];
  const values = {
    employed: formatCount(locale, employed),
    short: formatCount(locale, Math.max(0, required - employed)),
  };
  return [fillText(employed < required ? words.short : words.met, values)];
}

const decreeOf = (assigned: unknown): string =>
  typeof assigned === "object" && assigned !== null && "decree" in assigned
    ? String(assigned.decree)
    : "–";
