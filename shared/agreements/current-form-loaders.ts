import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";

const loaders: Readonly<Record<AnnualFormId, () => Promise<FormDefinition>>> = {
  workforce: async () =>
    (await import("#shared/agreements/almaty-2021-2023/forms/workforce.ts")).workforceForm,
  "collective-agreement": async () =>
    (await import("#shared/agreements/almaty-2021-2023/forms/collective-agreement.ts"))
      .collectiveAgreementForm,
  "safety-council": async () =>
    (await import("#shared/agreements/almaty-2021-2023/forms/safety-council.ts")).safetyCouncilForm,
  "technical-inspectors": async () =>
    (await import("#shared/agreements/almaty-2021-2023/forms/technical-inspectors.ts"))
      .technicalInspectorsForm,
  "disability-quota": async () =>
    (await import("#shared/agreements/almaty-2021-2023/forms/disability-quota.ts"))
      .disabilityQuotaForm,
};

/** One form of the agreement in use, loaded when it is opened. */
export function loadForm(id: AnnualFormId): Promise<FormDefinition> {
  return loaders[id]();
}
