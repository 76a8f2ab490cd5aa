import { expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import { formsMet } from "#web/features/file/forms-met.ts";

it.each([
  ["collective-agreement", ["workforce"]],
  ["safety-council", ["technical-inspectors"]],
  ["disability-quota", ["workforce"]],
] as const)("knows whose answers %s is checked against", (form, expected) => {
  expect(formsMet(formById[form])).toEqual(expected);
});
