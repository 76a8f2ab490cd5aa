import { useState } from "react";
import { useForm } from "react-hook-form";
import { Redirect, useLocation } from "wouter";
import type { Explanations } from "#shared/answers/answer.ts";
import { labelOf, messageOf } from "#shared/answers/message-of.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { fillText } from "#shared/text/format.ts";
import { FormNotices } from "#web/features/file/form-notices.tsx";
import { useFileLanguage } from "#web/features/file/language.ts";
import { fieldPath, goOnPath } from "#web/features/file/next-page.ts";
import { OddFinding } from "#web/features/file/odd-finding.tsx";
import { paths } from "#web/features/file/paths.ts";
import { rankFindings } from "#web/features/file/rank-findings.ts";
import { SaveStatus } from "#web/features/file/save-status.tsx";
import {
  explanationsOf,
  type TypedExplanations,
  typedExplanationsOf,
} from "#web/features/file/typed-explanations.ts";
import { type FormInWork, useFormWork } from "#web/features/file/use-form-work.ts";
import { plansOf, useWorkbook } from "#web/features/file/use-workbook.tsx";
import { pluralText } from "#web/i18n/plural-text.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { Page } from "#web/ui/page.tsx";

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
    const { unexplained, findings } = plan.check;
    const soft = findings.filter(({ severity }) => severity === "soft");
    const shown = unexplained.length > 0 ? unexplained : soft;
    return rankFindings(shown)
      .flatMap(({ rule }) => rule ?? [])
      .slice(0, mostOnOnePage);
  });
  return rules;
}

type UnusualRoundProps = { readonly work: FormInWork; readonly onNext: () => void };

function UnusualRound({ work, onNext }: UnusualRoundProps) {
  const { of, form, definition, state, draft, plan } = work;
  const { locale, words } = useFileLanguage();
  const { forms } = useWorkbook();
  const [, navigate] = useLocation();
  const [failures, setFailures] = useState(0);
  const rules = useOddRules(work);
  const odd = rules.flatMap((id) => plan.check.findings.filter(({ rule }) => rule === id));
  const methods = useForm<TypedExplanations>({
    defaultValues: typedExplanationsOf(rules, state.body.explanations),
  });

  const missing =
    failures === 0
      ? []
      : odd.filter((finding) => plan.check.unexplained.some(({ rule }) => rule === finding.rule));
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

function fieldIdOf(rule: string | undefined, explanations: Explanations): string {
  if (rule === undefined) return "";
  return explanations[rule]?.reason === "other" ? `${rule}-text` : rule;
}
