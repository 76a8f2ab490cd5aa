import { useState } from "react";
import { Controller, type UseFormReturn, useForm } from "react-hook-form";
import { Link, Redirect, useLocation } from "wouter";
import type { Explanations } from "#shared/answers/answer.ts";
import {
  type ExplanationReason,
  explanationReasonName,
  explanationReasons,
} from "#shared/answers/explanation-reason.ts";
import { labelOf, messageOf } from "#shared/answers/message-of.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { fillText } from "#shared/text/format.ts";
import { pluralText } from "#web/features/file/days-left.ts";
import { FormNotices } from "#web/features/file/form-notices.tsx";
import { useFileLanguage } from "#web/features/file/language.ts";
import { fieldPath, goOnPath } from "#web/features/file/next-page.ts";
import { paths } from "#web/features/file/paths.ts";
import { SaveStatus } from "#web/features/file/save-status.tsx";
import { type FormInWork, useFormWork } from "#web/features/file/use-form-work.ts";
import { plansOf, useWorkbook } from "#web/features/file/use-workbook.tsx";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Page } from "#web/ui/page.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { Textarea } from "#web/ui/textarea.tsx";

export type UnusualPageProps = { readonly form: AnnualFormId };

const mostOnOnePage = 3;

/** Figures that are odd but may be right: each is explained by a reason, or corrected. */
export function UnusualPage({ form }: UnusualPageProps) {
  const work = useFormWork(form);
  const [round, setRound] = useState(0);
  const { of, plan } = work;
  if (plan.check.findings.some(({ severity }) => severity === "hard")) {
    return <Redirect to={goOnPath(of, plan)} replace />;
  }
  return <UnusualRound key={round} work={work} onNext={() => setRound(round + 1)} />;
}

/** What was odd when the page opened stays on it while it is being explained. */
function useOddRules({ plan }: FormInWork): readonly string[] {
  const [rules] = useState(() => {
    const ruleOf = plan.check.unexplained.flatMap(({ rule }) => rule ?? []);
    const soft = plan.check.findings.filter(({ severity }) => severity === "soft");
    return ruleOf.length > 0
      ? ruleOf.slice(0, mostOnOnePage)
      : soft.flatMap(({ rule }) => rule ?? []);
  });
  return rules;
}

type TypedExplanations = Record<string, { reason: string; text: string }>;

type UnusualRoundProps = { readonly work: FormInWork; readonly onNext: () => void };

function UnusualRound({ work, onNext }: UnusualRoundProps) {
  const { of, form, definition, state, draft, plan } = work;
  const { locale, words } = useFileLanguage();
  const { forms } = useWorkbook();
  const [, navigate] = useLocation();
  const [failures, setFailures] = useState(0);
  const rules = useOddRules(work);
  const odd = plan.check.findings.filter(({ rule }) => rule !== undefined && rules.includes(rule));
  const methods = useForm<TypedExplanations>({
    defaultValues: typedOf(rules, state.body.explanations),
  });

  const missing = failures === 0 ? [] : plan.check.unexplained.filter(isHere);
  const errorOf = (rule: string) => {
    const finding = missing.find((one) => one.rule === rule);
    if (!finding) return undefined;
    const text = state.body.explanations[rule] ? words.unusual.needText : words.unusual.needReason;
    return fillText(text, { field: labelOf(definition, finding.path, locale) });
  };
  const errors = missing.flatMap(({ rule }) => {
    const message = rule && errorOf(rule);
    return message ? [{ fieldId: fieldIdOf(rule, state.body.explanations), message }] : [];
  });
  const goOn = () => {
    if (plan.check.unexplained.some(isHere)) return setFailures(failures + 1);
    void draft.flush();
    const now = plansOf(forms, of).find((one) => one.form === form) ?? plan;
    if (now.check.unexplained.length > 0) return onNext();
    navigate(paths.check(of, form));
  };
  const keep = (typed: TypedExplanations) => {
    const { answers, explanations } = draft.read().body;
    draft.change({ answers, explanations: { ...explanations, ...explanationsOf(typed) } });
  };

  return (
    <Page
      title={words.unusual.title}
      caption={definition.title[locale]}
      back={{ href: paths.tasks(of), label: words.form.backToTasks }}
      error={errors.length > 0}
    >
      {errors.length > 0 && (
        <ErrorSummary
          title={pluralText(locale, words.form.errorsTitle, errors.length)}
          errors={errors}
          attempt={failures}
        />
      )}
      <FormNotices work={work} />
      <p>{words.unusual.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        {odd.map((finding) => (
          <OddFinding
            key={finding.rule}
            rule={finding.rule ?? ""}
            message={messageOf(finding, definition, locale)}
            error={errorOf(finding.rule ?? "")}
            field={labelOf(definition, finding.path, locale)}
            changeHref={fieldPath(of, plan, finding.path)}
            methods={methods}
            onTyped={() => keep(methods.getValues())}
          />
        ))}
        <div className="buttons">
          <Button type="submit">{words.form.continue}</Button>
          <Button
            tone="secondary"
            onClick={() => {
              void draft.flush();
              navigate(paths.tasks(of));
            }}
          >
            {words.form.later}
          </Button>
        </div>
        <SaveStatus state={state} draft={draft} />
      </form>
    </Page>
  );

  function isHere({ rule }: { readonly rule?: string }): boolean {
    return rule !== undefined && rules.includes(rule);
  }
}

type OddFindingProps = {
  readonly rule: string;
  readonly message: string;
  readonly error: string | undefined;
  /** Label of the field it is about. */
  readonly field: string;
  readonly changeHref: string;
  readonly methods: UseFormReturn<TypedExplanations>;
  readonly onTyped: () => void;
};

function OddFinding(props: OddFindingProps) {
  const { rule, message, error, field: fieldLabel, changeHref, methods, onTyped } = props;
  const { locale, words } = useFileLanguage();
  return (
    <div className="odd">
      <Controller
        control={methods.control}
        name={`${rule}.reason`}
        render={({ field }) => (
          <Radios
            id={rule}
            name={rule}
            legend={message}
            hint={
              <Link href={changeHref}>
                {words.unusual.change}
                <span className="hidden"> {fieldLabel}</span>
              </Link>
            }
            error={error}
            options={explanationReasons.map((reason) => ({
              value: reason,
              label: explanationReasonName[reason][locale],
              below:
                reason === "other" ? <OtherReason {...{ rule, methods, onTyped }} /> : undefined,
            }))}
            value={field.value}
            onChange={(reason) => {
              field.onChange(reason);
              onTyped();
            }}
          />
        )}
      />
    </div>
  );
}

type OtherReasonProps = Pick<OddFindingProps, "rule" | "methods" | "onTyped">;

function OtherReason({ rule, methods, onTyped }: OtherReasonProps) {
  const { words } = useFileLanguage();
  return (
    <Controller
      control={methods.control}
      name={`${rule}.text`}
      render={({ field }) => (
        <FieldFrame id={`${rule}-text`} label={words.unusual.text}>
          {(wiring) => (
            <Textarea
              {...wiring}
              name={`${rule}-text`}
              value={field.value}
              onChange={(text) => {
                field.onChange(text);
                onTyped();
              }}
            />
          )}
        </FieldFrame>
      )}
    />
  );
}

function fieldIdOf(rule: string | undefined, explanations: Explanations): string {
  if (rule === undefined) return "";
  return explanations[rule]?.reason === "other" ? `${rule}-text` : rule;
}

function typedOf(rules: readonly string[], explanations: Explanations): TypedExplanations {
  return Object.fromEntries(
    rules.map((rule) => {
      const { reason = "", text = "" } = explanations[rule] ?? {};
      return [rule, { reason, text }];
    }),
  );
}

/** A reason that was chosen is kept at once; the text of another reason goes with `other` alone. */
function explanationsOf(typed: TypedExplanations): Explanations {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([rule, { reason, text }]) => {
      const known = explanationReasons.find((one) => one === reason);
      return known ? [[rule, explanationOf(known, text.trim())]] : [];
    }),
  );
}

function explanationOf(reason: ExplanationReason, text: string) {
  return reason === "other" && text !== "" ? { reason, text } : { reason };
}
