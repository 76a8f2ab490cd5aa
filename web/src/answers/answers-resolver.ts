import type { FieldErrors, Resolver } from "react-hook-form";
import { keepAskedAnswers } from "#shared/answers/asked-fields.ts";
import { checkAnswers } from "#shared/answers/check-answers.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import type { Finding } from "#shared/answers/finding.ts";
import { labelOf, messageOf } from "#shared/answers/message-of.ts";
import { otherKeyOf } from "#shared/answers/walk-form.ts";
import type { Field, FormDefinition } from "#shared/forms/form-definition.ts";
import { fillText } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";
import { parseCount, parseMoney } from "#shared/text/parse-number.ts";
import { answersOf, type TypedAnswers } from "#web/fields/typed-answers.ts";

export type AnswersResolverOptions = {
  readonly form: FormDefinition;
  /** Those on the screen: what others lack is of no matter here. */
  readonly fields: readonly Field[];
  readonly context: CheckContext;
  readonly locale: Locale;
  /** With `{whole}` and `{decimal}`: asked when a number can be read in two ways. */
  readonly ambiguous: string;
};

/**
 * Lets react-hook-form check some fields with the very rules that the server uses.
 * Hard findings alone: what is odd is asked about apart.
 */
export function answersResolver(options: AnswersResolverOptions): Resolver<TypedAnswers> {
  return (typed) => {
    const errors = errorsOf(options, typed);
    return Object.keys(errors).length === 0
      ? { values: typed, errors: {} }
      : { values: {}, errors };
  };
}

function errorsOf(options: AnswersResolverOptions, typed: TypedAnswers): FieldErrors<TypedAnswers> {
  const { form, fields, context } = options;
  const answers = keepAskedAnswers(form, answersOf(form, typed), context);
  const here = new Set(fields.flatMap(({ id }) => [id, otherKeyOf(id)]));
  const hard = checkAnswers(form, { answers }, context).findings.filter(
    ({ severity, path }) => severity === "hard" && here.has(path),
  );
  return Object.fromEntries(
    // The first finding of a field is the one to mend first.
    hard
      .toReversed()
      .map((finding) => [
        finding.path,
        { type: finding.code, message: wordsOf(options, finding, typed[finding.path]) },
      ]),
  );
}

function wordsOf(options: AnswersResolverOptions, finding: Finding, typed: unknown): string {
  const parse = finding.code.startsWith("money/") ? parseMoney : parseCount;
  const parsed = typeof typed === "string" ? parse(typed) : undefined;
  if (parsed?.kind !== "ambiguous") return messageOf(finding, options.form, options.locale);
  const { form, locale, ambiguous } = options;
  // Digits alone: a mark between groups would make the question unclear again.
  const decimal = locale === "en" ? parsed.decimal : parsed.decimal.replace(".", ",");
  const values = { whole: parsed.whole, decimal };
  return `${labelOf(form, finding.path, locale)}: ${fillText(ambiguous, values)}`;
}
