import { useEffect, useMemo, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import type { Explanation } from "#shared/answers/answer.ts";
import { keepAskedAnswers } from "#shared/answers/asked-fields.ts";
import { checkAnswers } from "#shared/answers/check-answers.ts";
import { fieldsOf } from "#shared/answers/walk-form.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { answersResolver } from "#web/answers/answers-resolver.ts";
import { checkContextOf } from "#web/features/review/check-context.ts";
import { deviceMemory } from "#web/features/review/device-memory.ts";
import {
  beginFiling,
  isTypedFiling,
  missedEvents,
  type Source,
  type TypedFiling,
} from "#web/features/review/filing-state.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import type { ReviewPlace } from "#web/features/review/paths.ts";
import { answersOf, type TypedAnswers, typedAnswersOf } from "#web/fields/typed-answers.ts";
import { session } from "#web/session/session.ts";

export type FilingOf = {
  readonly place: ReviewPlace;
  readonly view: ReturnView;
  readonly definition: FormDefinition;
};

export type FilingInWork = ReturnType<typeof useFiling>;

/** A form that is typed on behalf of an enterprise: every change is kept on this device at once. */
export function useFiling({ place, view, definition }: FilingOf) {
  const memory = useFilingMemory(place);
  const { locale, fieldWords } = useReviewLanguage();
  const [kept] = useState(() => memory.find());
  const [typed, setTyped] = useState<TypedFiling>(() => kept ?? beginFiling(view));
  const [restored, setRestored] = useState(kept !== undefined);
  const latest = useRef(typed);
  const put = (next: TypedFiling) => {
    latest.current = next;
    memory.put(next);
    setTyped(next);
  };
  const context = checkContextOf(view, place, almatyDayOf(new Date().toISOString()));
  const methods = useForm<TypedAnswers>({
    defaultValues: typedAnswersOf(definition, typed.answers),
    shouldFocusError: false,
    resolver: answersResolver({
      form: definition,
      fields: fieldsOf(definition),
      context,
      locale,
      ambiguous: fieldWords.ambiguous,
    }),
  });
  // What is typed lives in the form library until it is kept.
  useEffect(
    () =>
      methods.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          put({ ...latest.current, answers: answersOf(definition, values) });
          checkAgain(methods);
        },
      }),
    [methods, definition],
  );
  // Messages shown are in the language of before.
  const shownLocale = useRef(locale);
  useEffect(() => {
    if (shownLocale.current === locale) return;
    shownLocale.current = locale;
    checkAgain(methods);
  }, [locale, methods]);

  const answers = keepAskedAnswers(definition, typed.answers, context);
  const { explanations } = typed;
  return {
    typed,
    methods,
    context,
    answers,
    check: checkAnswers(definition, { answers, explanations }, context),
    missed: missedEvents(typed, view),
    restored,
    latest: () => latest.current,
    choose: (source: Source) => put({ ...latest.current, source }),
    explain: (rule: string, explanation: Explanation) =>
      put({
        ...latest.current,
        explanations: { ...latest.current.explanations, [rule]: explanation },
      }),
    /** The officer has compared what changed meanwhile with what they typed. */
    acceptChanges: () => put({ ...latest.current, basedOn: view.sequence }),
    keepTry: (tried: NonNullable<TypedFiling["tried"]>) => put({ ...latest.current, tried }),
    startAnew: () => {
      const anew = beginFiling(view);
      methods.reset(typedAnswersOf(definition, anew.answers));
      latest.current = anew;
      setTyped(anew);
      setRestored(false);
      memory.remove();
    },
    forget: () => memory.remove(),
  };
}

function useFilingMemory({ bin, year, form }: ReviewPlace) {
  return useMemo(() => {
    const person = session.subject() ?? "";
    const of = { bin, year, form, person, what: "filing" } as const;
    return deviceMemory<TypedFiling>(localStorage, of, isTypedFiling);
  }, [bin, year, form]);
}

/** An answer can mend the error of another one, so all that are shown are looked at again. */
function checkAgain(methods: ReturnType<typeof useForm<TypedAnswers>>): void {
  const shown = Object.keys(methods.formState.errors);
  if (shown.length > 0) void methods.trigger(shown);
}
