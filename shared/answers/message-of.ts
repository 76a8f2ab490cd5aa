import type { Finding } from "#shared/answers/finding.ts";
import { findingText, otherLabel } from "#shared/answers/finding-text.ts";
import { fieldsOf, hasOther, otherKeyOf } from "#shared/answers/walk-form.ts";
import type { Expression } from "#shared/forms/expression.ts";
import type { Field, FormDefinition } from "#shared/forms/form-definition.ts";
import { sizeClasses, sizeClassName } from "#shared/register/size-class.ts";
import { fillText, formatCount, formatDay, formatMoney } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

type Value = number | string | boolean;

/** A finding in words of the language: what is wrong, what to do, and where. */
export function messageOf(finding: Finding, form: FormDefinition, locale: Locale): string {
  if (finding.code === "rule") return ruleMessageOf(finding, form, locale);
  const values = Object.entries(finding.params).map(([name, value]) => [
    name,
    formatParam(finding, value, locale),
  ]);
  return fillText(findingText[finding.code][locale], {
    ...Object.fromEntries(values),
    field: labelOf(form, finding.path, locale),
  });
}

/**
 * Label of what is answered under a key: of the field itself, or of the text beside an `other`
 * choice; the key when the form has no such field.
 */
export function labelOf(form: FormDefinition, key: string, locale: Locale): string {
  const fields = fieldsOf(form);
  const field = fields.find(({ id }) => id === key);
  if (field !== undefined) return field.label[locale];
  const choice = fields.find((one) => hasOther(one) && otherKeyOf(one.id) === key);
  if (choice === undefined) return key;
  return fillText(otherLabel[locale], { field: choice.label[locale] });
}

function formatParam({ code }: Finding, value: Value, locale: Locale): string {
  if (typeof value === "number") {
    return code.startsWith("money/") ? formatMoney(locale, value) : formatCount(locale, value);
  }
  return code.startsWith("date/") ? formatDay(locale, String(value)) : String(value);
}

function ruleMessageOf(finding: Finding, form: FormDefinition, locale: Locale): string {
  const rule = form.rules.find(({ id }) => id === finding.rule);
  if (rule === undefined) return finding.rule ?? "";
  const values = Object.entries(rule.values ?? {}).flatMap(([name, expression]) => {
    const value = finding.params[name];
    return value === undefined ? [] : [[name, formatValue(expression, value, form, locale)]];
  });
  return fillText(rule.message[locale], Object.fromEntries(values));
}

/** Years stay without groups, days and money get their own form, choices their label. */
function formatValue(
  expression: Expression,
  value: Value,
  form: FormDefinition,
  locale: Locale,
): string {
  const field = fieldOf(expression, form);
  if (typeof value === "number") return formatNumber(expression, value, field, locale);
  const option = optionsOf(field).find((one) => one.value === value);
  if (option !== undefined) return option.label[locale];
  const size = sizeClasses.find((one) => one === value);
  return size === undefined ? formatDay(locale, String(value)) : sizeClassName[size][locale];
}

function formatNumber(
  expression: Expression,
  value: number,
  field: Field | undefined,
  locale: Locale,
): string {
  const name = expression.kind === "fact" ? expression.name : undefined;
  if (name === "year") return String(value);
  const isMoney = name === "minimum-wage" || field?.kind === "money";
  return isMoney ? formatMoney(locale, value) : formatCount(locale, value);
}

function fieldOf(expression: Expression, form: FormDefinition): Field | undefined {
  if (expression.kind !== "answer" && expression.kind !== "last-year") return;
  return fieldsOf(form).find(({ id }) => id === expression.field);
}

function optionsOf(field: Field | undefined) {
  return field?.kind === "choice" ? field.options : [];
}
