import { createContext, useContext } from "react";
import type { UncheckedAnswers } from "#shared/answers/answer.ts";
import type { CheckContext } from "#shared/answers/check-context.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";

/** The form around a field, as it stands this moment. */
export type LiveForm = {
  readonly form: FormDefinition;
  readonly answers: UncheckedAnswers;
  readonly context: CheckContext;
};

const LiveFormContext = createContext<LiveForm | undefined>(undefined);

export const LiveFormProvider = LiveFormContext.Provider;

export function useLiveForm(): LiveForm {
  const live = useContext(LiveFormContext);
  if (live === undefined) throw new Error("A field stands outside of a form.");
  return live;
}
