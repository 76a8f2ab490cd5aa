import { collectiveAgreementForm } from "#shared/agreements/almaty-2021-2023/forms/collective-agreement.ts";
import { disabilityQuotaForm } from "#shared/agreements/almaty-2021-2023/forms/disability-quota.ts";
import { safetyCouncilForm } from "#shared/agreements/almaty-2021-2023/forms/safety-council.ts";
import { technicalInspectorsForm } from "#shared/agreements/almaty-2021-2023/forms/technical-inspectors.ts";
import { workforceForm } from "#shared/agreements/almaty-2021-2023/forms/workforce.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";

/** All five forms. A browser loads one at a time instead, by its own module. */
export const formById: Readonly<Record<AnnualFormId, FormDefinition>> = {
  workforce: workforceForm,
  "collective-agreement": collectiveAgreementForm,
  "safety-council": safetyCouncilForm,
  "technical-inspectors": technicalInspectorsForm,
  "disability-quota": disabilityQuotaForm,
};
