import { expect, it } from "vitest";
import { formTitles } from "#shared/agreements/current-form-titles.ts";
import { formById } from "#shared/agreements/current-forms.ts";

it("calls each form what the form calls itself", () => {
  const own = Object.entries(formById).map(([form, { title }]) => [form, title]);

  expect(formTitles).toEqual(Object.fromEntries(own));
});
