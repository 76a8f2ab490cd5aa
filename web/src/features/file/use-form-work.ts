import { useSyncExternalStore } from "react";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { DraftState } from "#web/features/file/draft-state.ts";
import type { EnterpriseYear } from "#web/features/file/paths.ts";
import type { FormPlan } from "#web/features/file/plan-filing.ts";
import { usePlans, useWorkbook } from "#web/features/file/use-workbook.tsx";
import type { FormWork } from "#web/features/file/workbook.ts";

export type FormInWork = FormWork & {
  readonly of: EnterpriseYear;
  readonly form: AnnualFormId;
  readonly state: DraftState;
  readonly plan: FormPlan;
  readonly plans: readonly FormPlan[];
};

/** One form of the open workbook with everything its pages need. */
export function useFormWork(form: AnnualFormId): FormInWork {
  const { forms, of } = useWorkbook();
  const plans = usePlans();
  const work = forms.get(form);
  const plan = plans.find((one) => one.form === form);
  if (!work || !plan) throw new Error("This form is not in the workbook.");
  const state = useSyncExternalStore(work.draft.subscribe, work.draft.read);
  return { ...work, of, form, state, plan, plans };
}
