import { FormProvider } from "react-hook-form";
import { useSearch } from "wouter";
import { askedFields } from "#shared/answers/asked-fields.ts";
import type { Receipt } from "#shared/api/common.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import { loadedForm } from "#web/answers/loaded-form.ts";
import { sourceId } from "#web/features/review/filing-errors.ts";
import { FilingNotices } from "#web/features/review/filing-notices.tsx";
import { FilingQuestion } from "#web/features/review/filing-question.tsx";
import type { Source } from "#web/features/review/filing-state.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import { paths, type ReviewPlace } from "#web/features/review/paths.ts";
import { useEnterpriseName } from "#web/features/review/use-enterprise-name.ts";
import { useFiling } from "#web/features/review/use-filing.ts";
import { useFilingSend } from "#web/features/review/use-filing-send.ts";
import { LiveFormProvider } from "#web/fields/live-form.ts";
import { pluralText } from "#web/i18n/plural-text.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Radios } from "#web/ui/radios.tsx";

export type FilingFormProps = {
  readonly place: ReviewPlace;
  readonly view: ReturnView;
  readonly reload: () => void;
  readonly onFiled: (receipt: Receipt) => void;
};

/** Every question of a form at once; what is unusual is explained where it stands. */
export function FilingForm({ place, view, reload, onFiled }: FilingFormProps) {
  const definition = loadedForm(place.form);
  const { locale, words } = useReviewLanguage();
  const { filing: text } = words;
  const filing = useFiling({ place, view, definition });
  const sending = useFilingSend({ place, definition, filing, reload, onFiled });
  const { errors, attempt, busy, problem } = sending;
  const query = useSearch();
  const back = paths.review(place, query === "" ? "" : `?${query}`);
  const name = useEnterpriseName(place);
  const { typed, methods, context, check } = filing;
  const asked = askedFields(definition, typed.answers, context);
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;

  return (
    <Page
      title={text.title}
      caption={`${name} · ${place.year} · ${definition.title[locale]}`}
      back={{ href: back }}
      error={errors.length > 0}
      wide
    >
      {errors.length > 0 && (
        <ErrorSummary
          title={pluralText(locale, words.decision.errorsTitle, errors.length)}
          errors={errors}
          attempt={attempt}
        />
      )}
      <p>{text.lead}</p>
      <FilingNotices definition={definition} view={view} filing={filing} />
      <FormProvider {...methods}>
        <LiveFormProvider value={{ form: definition, answers: typed.answers, context }}>
          <form
            className="dense"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void sending.send();
            }}
          >
            <Radios
              id={sourceId}
              name={sourceId}
              legend={text.source}
              error={errorOf(sourceId)}
              options={[
                { value: "paper", label: text.paper },
                { value: "phone", label: text.phone },
              ]}
              value={typed.source}
              onChange={(source) => filing.choose(source as Source)}
            />
            {definition.sections.map(({ id, title, fields }) => {
              const shown = fields.filter((field) => asked.has(field.id));
              if (shown.length === 0) return null;
              return (
                <section key={id}>
                  <h2>{title[locale]}</h2>
                  {shown.map((field) => (
                    <FilingQuestion
                      key={field.id}
                      field={field}
                      definition={definition}
                      view={view}
                      check={check}
                      explanations={typed.explanations}
                      errorOf={errorOf}
                      onExplain={filing.explain}
                    />
                  ))}
                </section>
              );
            })}
            {problem && (
              <ProblemNotice problem={problem} onRetry={() => void sending.send()}>
                {problem.status === 0 && <p>{text.failedText}</p>}
                {problem.errors.map(({ path, message }) => (
                  <p key={`${path} ${message}`}>{message}</p>
                ))}
              </ProblemNotice>
            )}
            <p className="hint">{text.kept}</p>
            <div className="buttons">
              <Button type="submit" busy={busy}>
                {text.send}
              </Button>
              <LinkButton href={back} tone="secondary">
                {text.cancel}
              </LinkButton>
            </div>
          </form>
        </LiveFormProvider>
      </FormProvider>
    </Page>
  );
}
