import { describe, expect, it } from "vitest";
import { applicability } from "#shared/agreements/current-applicability.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";

describe("the applicability of the forms", () => {
  it.each(annualFormIds)("is that of the form itself: %s", (form) => {
    expect(applicability[form].appliesWhen).toEqual(formById[form].appliesWhen);
  });
});
