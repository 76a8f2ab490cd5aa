import { loadForm } from "#shared/agreements/current-form-loaders.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";

const loaded = new Map<AnnualFormId, FormDefinition>();
const failures = new Map<AnnualFormId, unknown>();

/**
 * What forms ask, in their order. A component that needs them waits (Suspense) until their files
 * are there.
 *
 * @throws why one could not be loaded, once; the next try asks again.
 */
export function loadedForms(forms: readonly AnnualFormId[]): readonly FormDefinition[] {
  const failed = forms.find((form) => failures.has(form));
  if (failed !== undefined) {
    const reason = failures.get(failed);
    failures.delete(failed);
    throw reason;
  }
  const missing = forms.filter((form) => !loaded.has(form));
  if (missing.length > 0) throw Promise.all(missing.map(load));
  return forms.flatMap((form) => loaded.get(form) ?? []);
}

/** What one form asks; see `loadedForms`. */
export function loadedForm(form: AnnualFormId): FormDefinition {
  const [definition] = loadedForms([form]);
  if (definition === undefined) throw new RangeError(`no form ${form}`);
  return definition;
}

async function load(form: AnnualFormId): Promise<void> {
  try {
    loaded.set(form, await loadForm(form));
  } catch (reason) {
    failures.set(form, reason);
  }
}
