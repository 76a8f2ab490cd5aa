import { loadForm } from "#shared/agreements/current-form-loaders.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";

const loaded = new Map<AnnualFormId, FormDefinition>();
const failures = new Map<AnnualFormId, unknown>();

/**
 * What a form asks. A component that needs it waits (Suspense) until its file is there.
 *
 * @throws why it could not be loaded, once; the next try asks again.
 */
export function loadedForm(form: AnnualFormId): FormDefinition {
  const definition = loaded.get(form);
  if (definition !== undefined) return definition;
  if (!failures.has(form)) throw load(form);
  const reason = failures.get(form);
  failures.delete(form);
  throw reason;
}

async function load(form: AnnualFormId): Promise<void> {
  try {
    loaded.set(form, await loadForm(form));
  } catch (reason) {
    failures.set(form, reason);
  }
}
