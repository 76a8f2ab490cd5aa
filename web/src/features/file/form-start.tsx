import { Redirect } from "wouter";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { goOnPath } from "#web/features/file/next-page.ts";
import { paths } from "#web/features/file/paths.ts";
import { useFormWork } from "#web/features/file/use-form-work.ts";

export type FormStartProps = { readonly form: AnnualFormId };

/** Leads to where a form goes on: its check when sent, last year's answers when new. */
export function FormStart({ form }: FormStartProps) {
  const { of, view, plan } = useFormWork(form);
  return <Redirect to={startPath()} replace />;

  function startPath(): string {
    if (plan.readiness !== "untouched") return goOnPath(of, plan);
    if (view.answers) return paths.check(of, form);
    if (view.lastYear) return paths.lastYear(of, form);
    return paths.section(of, form, plan.definition.sections[0]?.id ?? "");
  }
}
