import type { ReactNode } from "react";
import { Link } from "wouter";
import { askedFields } from "#shared/answers/asked-fields.ts";
import type { Finding } from "#shared/answers/finding.ts";
import { messageOf } from "#shared/answers/message-of.ts";
import type { Field } from "#shared/forms/form-definition.ts";
import { formatCount } from "#shared/text/format.ts";
import { oddText } from "#web/answers/odd-text.ts";
import { reasonText } from "#web/answers/reason-text.ts";
import { useFileLanguage } from "#web/features/file/language.ts";
import { fieldPath } from "#web/features/file/next-page.ts";
import { type EnterpriseYear, paths } from "#web/features/file/paths.ts";
import type { FormPlan } from "#web/features/file/plan-filing.ts";
import { remarksOn } from "#web/features/file/remarks.ts";
import { answerText } from "#web/fields/answer-text.ts";
import { SummaryList } from "#web/ui/summary-list.tsx";

export type AnswersListProps = {
  readonly of: EnterpriseYear;
  readonly plan: FormPlan;
  /** The page that a change leads back to. */
  readonly from: "check" | "send";
  readonly headings: "h2" | "h3";
};

/** Every question that is asked with its answer, by part of the form. */
export function AnswersList({ of, plan, from, headings: Heading }: AnswersListProps) {
  const { locale, words } = useFileLanguage();
  const asked = askedFields(plan.definition, plan.body.answers, plan.context);
  return (
    <div className="answers">
      {plan.definition.sections.map(({ id, title, fields }) => {
        const shown = fields.filter((field) => asked.has(field.id));
        if (shown.length === 0) return null;
        return (
          <section key={id}>
            <Heading>{title[locale]}</Heading>
            <SummaryList
              rows={shown.map((field) => ({
                key: field.label[locale],
                value: <AnswerValue of={of} plan={plan} from={from} field={field} />,
                ...(field.kind === "computed"
                  ? {}
                  : {
                      actions: [
                        {
                          href: fieldPath(of, plan, field.id, from),
                          label: words.check.change,
                          hidden: field.label[locale],
                        },
                      ],
                    }),
              }))}
            />
          </section>
        );
      })}
    </div>
  );
}

type AnswerValueProps = Omit<AnswersListProps, "headings"> & { readonly field: Field };

/** An answer with what stands against it, what the department wrote and why it is right. */
function AnswerValue({ of, plan, from, field }: AnswerValueProps) {
  const { locale, words, text } = useFileLanguage();
  const { definition, check, body, view } = plan;
  const here = check.findings.filter(
    ({ path }) => path === field.id || path === `${field.id}Other`,
  );
  const isMissing = here.some(({ code }) => code === "required");
  return (
    <>
      <div>{shownValue()}</div>
      {here
        .filter(({ severity, code }) => severity === "hard" && code !== "required")
        .map((finding) => (
          <p className="error-message" key={finding.rule ?? finding.code}>
            {messageOf(finding, definition, locale)}
          </p>
        ))}
      {here
        .filter(({ severity }) => severity === "soft")
        .map((finding) => (
          <div className="hint" key={finding.rule}>
            {oddOf(finding)} <br />
            {explanationOf(finding.rule ?? "")}
          </div>
        ))}
      {remarksOn(view, field.id).map((remark) => (
        <p className="remark" key={remark}>
          {remark}
        </p>
      ))}
    </>
  );

  function shownValue(): ReactNode {
    if (field.kind === "computed") {
      const value = check.computed[field.id];
      return value === undefined ? words.check.noAnswer : formatCount(locale, value);
    }
    if (isMissing) {
      return (
        <Link href={fieldPath(of, plan, field.id, from)}>
          {words.check.answerNow}
          <span className="hidden"> {field.label[locale]}</span>
        </Link>
      );
    }
    return answerText(field, body.answers, text) ?? words.check.noAnswer;
  }

  function oddOf(finding: Finding): string {
    const isExplained = check.explanations[finding.rule ?? ""] !== undefined;
    return (isExplained ? oddText : messageOf)(finding, definition, locale);
  }

  function explanationOf(rule: string): ReactNode {
    const explanation = check.explanations[rule];
    if (!explanation) {
      return (
        <Link href={paths.unusual(of, plan.form)}>
          {words.check.explain}
          <span className="hidden"> {field.label[locale]}</span>
        </Link>
      );
    }
    return reasonText(explanation, locale, words.check.reason);
  }
}
