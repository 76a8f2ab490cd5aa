import type { Explanations } from "#shared/answers/answer.ts";
import type { CheckResult } from "#shared/answers/check-answers.ts";
import type { Finding } from "#shared/answers/finding.ts";
import { labelOf } from "#shared/answers/message-of.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import { fillText } from "#shared/text/format.ts";
import type { ReviewLanguage } from "#web/features/review/language.ts";

export type FilingError = { readonly fieldId: string; readonly message: string };

/** Where the panel about changes of others stands, for the error summary to lead to. */
export const changesId = "changed-meanwhile";
export const sourceId = "source";

export const reasonId = (rule: string): string => `reason-${rule}`;
export const reasonTextId = (rule: string): string => `reason-${rule}-text`;

/** What an odd figure still lacks, in words; undefined when its reason is given. */
export function missingReasonOf(
  { rule = "", path }: Finding,
  explanations: Explanations,
  { definition, language }: { definition: FormDefinition; language: ReviewLanguage },
): string {
  const { filing } = language.words;
  const text = explanations[rule] ? filing.needText : filing.needReason;
  return fillText(text, { field: labelOf(definition, path, language.locale) });
}

type Standing = {
  readonly definition: FormDefinition;
  readonly language: ReviewLanguage;
  readonly hasSource: boolean;
  readonly hasMissedEvents: boolean;
  readonly explanations: Explanations;
  readonly check: CheckResult;
  /** Messages of fields by id, as they stand beside their boxes. */
  readonly messages: Readonly<Record<string, string | undefined>>;
};

/** Everything that stands against filing, in the order of the page. */
export function filingErrorsOf(standing: Standing): readonly FilingError[] {
  const { definition, language, hasSource, hasMissedEvents, explanations, check } = standing;
  const { filing } = language.words;
  const fields = definition.sections.flatMap((section) => section.fields);
  return [
    ...(hasMissedEvents ? [{ fieldId: changesId, message: filing.needCompare }] : []),
    ...(hasSource ? [] : [{ fieldId: sourceId, message: filing.needSource }]),
    ...fields.flatMap(({ id }) => [
      ...[id, `${id}Other`].flatMap((key) => {
        const message = standing.messages[key];
        return message === undefined ? [] : [{ fieldId: key, message }];
      }),
      ...check.unexplained
        .filter(({ path }) => path === id || path === `${id}Other`)
        .map((finding) => ({
          fieldId: idOfReason(finding.rule ?? "", explanations),
          message: missingReasonOf(finding, explanations, { definition, language }),
        })),
    ]),
  ];
}

const idOfReason = (rule: string, explanations: Explanations): string =>
  explanations[rule] ? reasonTextId(rule) : reasonId(rule);
