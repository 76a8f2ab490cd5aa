import { useEffect } from "react";
import { FormProvider } from "react-hook-form";
import { Redirect, useLocation, useSearchParams } from "wouter";
import { askedFields } from "#shared/answers/asked-fields.ts";
import type { Section } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { fillText } from "#shared/text/format.ts";
import { FormNotices } from "#web/features/file/form-notices.tsx";
import { useFileLanguage } from "#web/features/file/language.ts";
import { askedSections, pathAfterSection } from "#web/features/file/next-page.ts";
import { paths } from "#web/features/file/paths.ts";
import { remarksOn } from "#web/features/file/remarks.ts";
import { SaveStatus } from "#web/features/file/save-status.tsx";
import { type FormInWork, useFormWork } from "#web/features/file/use-form-work.ts";
import { useSectionForm } from "#web/features/file/use-section-form.ts";
import { LiveFormProvider } from "#web/fields/live-form.ts";
import { QuestionField } from "#web/fields/question-field.tsx";
import { pluralText } from "#web/i18n/plural-text.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { Page } from "#web/ui/page.tsx";

export type SectionPageProps = { readonly form: AnnualFormId; readonly section: string };

/** One part of a form: its questions with last year's values, saved while they are typed. */
export function SectionPage({ form, section: sectionId }: SectionPageProps) {
  const work = useFormWork(form);
  const section = work.definition.sections.find(({ id }) => id === sectionId);
  if (!section) return <Redirect to={paths.form(work.of, form)} />;
  return <SectionQuestions work={work} section={section} />;
}

type SectionQuestionsProps = { readonly work: FormInWork; readonly section: Section };

function SectionQuestions({ work, section }: SectionQuestionsProps) {
  const { of, definition, view, state, draft, plan } = work;
  const { locale, words } = useFileLanguage();
  const [, navigate] = useLocation();
  const after = usePathAfter(work, section);
  const methods = useSectionForm(work, section);
  const asked = askedFields(definition, state.body.answers, plan.context);
  const fields = section.fields.filter(({ id }) => asked.has(id));
  const { errors, submitCount } = methods.formState;
  const listed = errorsIn(errors);
  useAnchor();

  const goOn = methods.handleSubmit(() => {
    void draft.flush();
    navigate(after());
  });
  const later = () => {
    void draft.flush();
    navigate(paths.tasks(of));
  };
  const sections = askedSections(plan);
  const part = { number: sections.indexOf(section) + 1, total: sections.length };

  return (
    <Page
      title={section.title[locale]}
      caption={
        part.total > 1
          ? `${definition.title[locale]} · ${fillText(words.form.part, part)}`
          : definition.title[locale]
      }
      back={{ href: paths.tasks(of), label: words.form.backToTasks }}
      error={listed.length > 0}
    >
      {listed.length > 0 && (
        <ErrorSummary
          title={pluralText(locale, words.form.errorsTitle, listed.length)}
          errors={listed}
          attempt={submitCount}
        />
      )}
      <FormNotices work={work} />
      <FormProvider {...methods}>
        <LiveFormProvider
          value={{ form: definition, answers: state.body.answers, context: plan.context }}
        >
          <form onSubmit={goOn} noValidate>
            {fields.map((field) => (
              <QuestionField key={field.id} field={field} remarks={remarksOn(view, field.id)} />
            ))}
            <div className="buttons">
              <Button type="submit">{words.form.continue}</Button>
              <Button tone="secondary" onClick={later}>
                {words.form.later}
              </Button>
            </div>
            <SaveStatus state={state} draft={draft} />
          </form>
        </LiveFormProvider>
      </FormProvider>
    </Page>
  );

  /** Errors of questions that are asked, in the order of the page. */
  function errorsIn(all: typeof errors) {
    return fields.flatMap(({ id }) =>
      [id, `${id}Other`].flatMap((key) => {
        const message = all[key]?.message;
        return typeof message === "string" ? [{ fieldId: key, message }] : [];
      }),
    );
  }
}

/** Where "continue" leads: back to the check that sent the person here, else the next part. */
function usePathAfter({ of, form, plan }: FormInWork, section: Section): () => string {
  const [search] = useSearchParams();
  return () => {
    const from = search.get("from");
    if (from === "check") return paths.check(of, form);
    if (from === "send") return paths.send(of);
    return pathAfterSection(of, plan, section);
  };
}

/** A link to change one answer leads to its very field. */
function useAnchor(): void {
  // The field exists once the page is drawn, and the heading takes the focus of a new page first.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const id = location.hash.slice(1);
      const field = id === "" ? null : document.getElementById(id);
      field?.closest("fieldset, .field")?.scrollIntoView();
      field?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
