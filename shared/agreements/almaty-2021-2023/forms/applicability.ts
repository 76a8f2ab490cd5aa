import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { Applicability } from "#shared/records/expected.ts";

/** Source: Social Code, article 107(2). */
export const quotaAppliesWhen: NonNullable<FormDefinition["appliesWhen"]> = {
  minHeadcount: 50,
  reason: {
    kk: "Квота жұмыскерлерінің тізімдік саны 50 және одан көп кәсіпорындарға белгіленеді (Әлеуметтік кодекс, 107-баптың 2-тармағы)",
    ru: "Квота устанавливается предприятиям со списочной численностью от 50 работников (Социальный кодекс, пункт 2 статьи 107)",
    en: "The quota is set for enterprises with a payroll headcount of 50 or more (Social Code, article 107(2))",
  },
};

/** Which enterprises each form applies to, without the forms: for functions that need no texts. */
export const applicability: Applicability = {
  workforce: {},
  "collective-agreement": {},
  "safety-council": {},
  "technical-inspectors": {},
  "disability-quota": { appliesWhen: quotaAppliesWhen },
};
