import { useState } from "react";
import { Redirect, useLocation } from "wouter";
import { askedFields, keepAskedAnswers } from "#shared/answers/asked-fields.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { fillText } from "#shared/text/format.ts";
import { useFileLanguage } from "#web/features/file/language.ts";
import { goOnPath, pathAfterForm } from "#web/features/file/next-page.ts";
import { paths } from "#web/features/file/paths.ts";
import { type FormInWork, useFormWork } from "#web/features/file/use-form-work.ts";
import { plansOf, useWorkbook } from "#web/features/file/use-workbook.tsx";
import { answerText } from "#web/fields/answer-text.ts";
import { pluralText } from "#web/i18n/plural-text.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { Page } from "#web/ui/page.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";

export type FastPageProps = { readonly form: AnnualFormId };

type Choice = "yes" | "some" | "unsure";

/** Last year's answers in one list: "is all of this still right?" */
export function FastPage({ form }: FastPageProps) {
  const work = useFormWork(form);
  const { of, definition, view } = work;
  const { locale, words } = useFileLanguage();
  const [choice, setChoice] = useState<Choice>();
  const [failures, setFailures] = useState(0);
  const take = useTakeOver(work);
  if (!view.lastYear) return <Redirect to={paths.form(of, form)} replace />;
  const isWrong = failures > 0 && choice === undefined;
  const question = fillText(words.fast.question, { year: of.year });
  const title = definition.title[locale];

  return (
    <Page
      title={title}
      caption={words.fast.title}
      back={{ href: paths.tasks(of), label: words.form.backToTasks }}
      error={isWrong}
    >
      {isWrong && (
        <ErrorSummary
          title={pluralText(locale, words.form.errorsTitle, 1)}
          errors={[{ fieldId: "still-right", message: words.fast.needChoice }]}
          attempt={failures}
        />
      )}
      <p>{fillText(words.fast.lead, { year: of.year - 1 })}</p>
      <LastYearList work={work} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (choice) take(choice);
          else setFailures(failures + 1);
        }}
      >
        <Radios
          id="still-right"
          name="still-right"
          legend={question}
          error={isWrong ? words.fast.needChoice : undefined}
          options={[
            { value: "yes", label: words.fast.yes },
            { value: "some", label: words.fast.some },
            { value: "unsure", label: words.fast.unsure },
          ]}
          value={choice}
          onChange={(value) => setChoice(value as Choice)}
        />
        <Button type="submit">{words.form.continue}</Button>
      </form>
    </Page>
  );
}

function LastYearList({ work: { definition, view, plan } }: { readonly work: FormInWork }) {
  const { locale, text } = useFileLanguage();
  const lastYear = view.lastYear ?? {};
  const asked = askedFields(definition, lastYear, plan.context);
  return (
    <>
      {definition.sections.map(({ id, title, fields }) => {
        const rows = fields
          .filter((field) => asked.has(field.id) && field.kind !== "computed")
          .flatMap((field) => {
            const value = answerText(field, lastYear, text);
            return value === undefined ? [] : [{ key: field.label[locale], value }];
          });
        return rows.length === 0 ? null : (
          <section key={id}>
            <h2>{title[locale]}</h2>
            <SummaryList rows={rows} />
          </section>
        );
      })}
    </>
  );
}

/** Puts the choice into effect: the answers become the draft, and the person goes on. */
function useTakeOver({ of, form, definition, view, draft, plan }: FormInWork) {
  const { forms, list } = useWorkbook();
  const [, navigate] = useLocation();
  return (choice: Choice) => {
    const firstSection = paths.section(of, form, definition.sections[0]?.id ?? "");
    if (choice === "unsure") return navigate(firstSection);
    const answers = keepAskedAnswers(definition, view.lastYear ?? {}, plan.context);
    draft.change({ answers, explanations: {} });
    void draft.flush();
    if (choice === "some") return navigate(firstSection);
    const plans = plansOf(forms, of);
    const now = plans.find((one) => one.form === form) ?? plan;
    const after = { form, tasks: list.forms };
    navigate(now.readiness === "ready" ? pathAfterForm(of, plans, after) : goOnPath(of, now));
  };
}
