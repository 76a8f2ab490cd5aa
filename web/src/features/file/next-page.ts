import { askedFields } from "#shared/answers/asked-fields.ts";
import { otherKeyOf } from "#shared/answers/walk-form.ts";
import type { Section } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { type EnterpriseYear, paths } from "#web/features/file/paths.ts";
import type { FormPlan } from "#web/features/file/plan-filing.ts";

/** Parts of a form in which something is asked, given what is answered so far. */
export function askedSections({ definition, body, context }: FormPlan): readonly Section[] {
  const asked = askedFields(definition, body.answers, context);
  return definition.sections.filter(({ fields }) => fields.some(({ id }) => asked.has(id)));
}

/** The part in which a field stands, by its id or by the key of its `other` text. */
export function sectionOf({ definition }: Pick<FormPlan, "definition">, key: string) {
  return definition.sections.find(({ fields }) =>
    fields.some(({ id }) => id === key || otherKeyOf(id) === key),
  );
}

/** Where an answer is changed. */
export function fieldPath(
  of: EnterpriseYear,
  plan: FormPlan,
  key: string,
  from?: "check" | "send",
): string {
  const section = sectionOf(plan, key) ?? plan.definition.sections[0];
  const query = from ? `?from=${from}` : "";
  return `${paths.section(of, plan.form, section?.id ?? "")}${query}#${key}`;
}

/** Where to go on in a form: its first hard finding, its first unexplained one, else its check. */
export function goOnPath(of: EnterpriseYear, plan: FormPlan): string {
  const hard = plan.check.findings.find(({ severity }) => severity === "hard");
  if (hard) {
    const section = sectionOf(plan, hard.path) ?? plan.definition.sections[0];
    return paths.section(of, plan.form, section?.id ?? "");
  }
  if (plan.check.unexplained.length > 0) return paths.unusual(of, plan.form);
  return paths.check(of, plan.form);
}

/** After a part is right: the next part that is asked, else what is odd, else the form's check. */
export function pathAfterSection(of: EnterpriseYear, plan: FormPlan, section: Section): string {
  const sections = askedSections(plan);
  const next = sections[sections.findIndex(({ id }) => id === section.id) + 1];
  if (next) return paths.section(of, plan.form, next.id);
  if (plan.check.unexplained.length > 0) return paths.unusual(of, plan.form);
  return paths.check(of, plan.form);
}

type Task = { readonly form: AnnualFormId; readonly expected: boolean };

/** After a form is done: the next one that waits to be filled in, else check and send. */
export function pathAfterForm(
  of: EnterpriseYear,
  plans: readonly FormPlan[],
  { form, tasks }: { readonly form: AnnualFormId; readonly tasks: readonly Task[] },
): string {
  const isExpected = (plan: FormPlan) =>
    tasks.some((task) => task.form === plan.form && task.expected);
  const waiting = plans.filter(
    (plan) =>
      plan.form !== form && isExpected(plan) && plan.readiness !== "ready" && !isInForce(plan),
  );
  const place = plans.findIndex((plan) => plan.form === form);
  const next = waiting.find((plan) => plans.indexOf(plan) > place) ?? waiting[0];
  return next ? paths.form(of, next.form) : paths.send(of);
}

/** Sent, and nothing has changed since. A returned form waits for its person. */
function isInForce({ view, readiness }: FormPlan): boolean {
  return view.answers !== undefined && view.status !== "returned" && readiness === "untouched";
}
