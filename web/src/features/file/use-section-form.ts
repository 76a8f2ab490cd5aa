import { useEffect, useRef } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import type { Section } from "#shared/forms/form-definition.ts";
import { answersResolver } from "#web/answers/answers-resolver.ts";
import { useFileLanguage } from "#web/features/file/language.ts";
import { isSame } from "#web/features/file/merge-answers.ts";
import type { FormInWork } from "#web/features/file/use-form-work.ts";
import { answersOf, type TypedAnswers, typedAnswersOf } from "#web/fields/typed-answers.ts";

/** Binds one part of a form: what is typed goes to the draft, what others changed comes back. */
export function useSectionForm(work: FormInWork, section: Section): UseFormReturn<TypedAnswers> {
  const { definition, draft, state, plan } = work;
  const { locale, fieldWords } = useFileLanguage();
  const methods = useForm<TypedAnswers>({
    defaultValues: typedAnswersOf(definition, state.body.answers),
    shouldFocusError: false,
    resolver: answersResolver({
      form: definition,
      fields: section.fields,
      context: plan.context,
      locale,
      ambiguous: fieldWords.ambiguous,
    }),
  });

  // The draft lives outside of React: it is told of every change as it is typed.
  useEffect(
    () =>
      methods.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const { explanations } = draft.read().body;
          draft.change({ answers: answersOf(definition, values), explanations });
          checkAgain(methods);
        },
      }),
    [methods, draft, definition],
  );
  // What somebody else changed replaces what stands here; the rest stays as it was typed.
  const { outsideChanges } = state;
  const seenChanges = useRef(outsideChanges);
  useEffect(() => {
    if (seenChanges.current === outsideChanges) return;
    seenChanges.current = outsideChanges;
    showAnswers(methods, work);
  });
  // Messages shown are in the language of before.
  const shownLocale = useRef(locale);
  useEffect(() => {
    if (shownLocale.current === locale) return;
    shownLocale.current = locale;
    checkAgain(methods);
  }, [locale, methods]);
  return methods;
}

/** An answer can mend the error of another one, so all that are shown are looked at again. */
function checkAgain(methods: UseFormReturn<TypedAnswers>): void {
  const shown = Object.keys(methods.formState.errors);
  if (shown.length > 0) void methods.trigger(shown);
}

function showAnswers(methods: UseFormReturn<TypedAnswers>, { definition, draft }: FormInWork) {
  const { answers } = draft.read().body;
  const here = answersOf(definition, methods.getValues());
  const wanted = typedAnswersOf(definition, answers);
  for (const [key, typed] of Object.entries(wanted)) {
    if (!isSame(here[key], answers[key])) methods.setValue(key, typed);
  }
}
