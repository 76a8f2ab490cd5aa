import { describe, expect, it } from "vitest";
import { loadForm } from "#shared/agreements/current-form-loaders.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import { explanationReasonName } from "#shared/answers/explanation-reason.ts";
import { findingText } from "#shared/answers/finding-text.ts";
import { fieldsOf, otherKeyOf } from "#shared/answers/walk-form.ts";
import { type FormDefinition, formDefinitionSchema } from "#shared/forms/form-definition.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Every text anywhere inside a value, with the path to it. */
function textsIn(value: unknown, path: string): readonly { path: string; text: LocalizedText }[] {
  if (typeof value !== "object" || value === null) return [];
  const texts = Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
  return "kk" in value ? [{ path, text: value as LocalizedText }] : texts;
}

const allTexts = [
  ...annualFormIds.flatMap((id) => textsIn(formById[id], id)),
  ...textsIn(findingText, "finding"),
  ...textsIn(explanationReasonName, "reason"),
];

/** Field ids that conditions, computed values and messages of a form speak of. */
function mentionedFields(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { kind, field } = value as { kind?: unknown; field?: unknown };
  const own =
    kind === "answer" || kind === "last-year" || kind === "answered" || kind === "includes";
  const inside = Object.values(value).flatMap(mentionedFields);
  return own && typeof field === "string" ? [field, ...inside] : inside;
}

function mentionedOtherFields(value: unknown): readonly { form: string; field: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const { kind, form, field } = value as Record<string, unknown>;
  const inside = Object.values(value).flatMap(mentionedOtherFields);
  return kind === "other-form" ? [{ form: String(form), field: String(field) }, ...inside] : inside;
}

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "").toSorted();
}

describe.each(annualFormIds)("the definition of %s", (id) => {
  const form: FormDefinition = formById[id];
  const fields = fieldsOf(form);

  it("is what a form definition is, and plain data", () => {
    expect(formDefinitionSchema.parse(form)).toEqual(form);
    expect(formDefinitionSchema.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
    expect(form.id).toBe(id);
  });

  it("is the one that is loaded by itself", async () => {
    await expect(loadForm(id)).resolves.toBe(form);
  });

  it("names each field, rule, section and option once", () => {
    const keys = fields.flatMap((field) => [field.id, otherKeyOf(field.id)]);
    const optionSets = fields.map((field) =>
      "options" in field ? field.options.map(({ value }) => value) : [],
    );

    for (const names of [
      keys,
      form.rules.map((rule) => rule.id),
      form.sections.map((section) => section.id),
      ...optionSets,
    ]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("has two to four sections", () => {
    expect(form.sections.length).toBeGreaterThanOrEqual(2);
    expect(form.sections.length).toBeLessThanOrEqual(4);
  });

  it("speaks only of fields there are, and in conditions only of those above", () => {
    const ids = fields.map((field) => field.id);
    for (const [index, field] of fields.entries()) {
      const above = ids.slice(0, index);
      expect(above).toEqual(expect.arrayContaining([...mentionedFields(field)]));
    }
    for (const rule of form.rules) {
      expect(ids).toEqual(expect.arrayContaining([...mentionedFields(rule), ...rule.fields]));
    }
  });

  it("speaks only of fields that other forms have", () => {
    for (const { form: other, field } of mentionedOtherFields(form)) {
      expect(annualFormIds).toContain(other);
      const otherIds = fieldsOf(formById[other as keyof typeof formById]).map((one) => one.id);
      expect(otherIds).toContain(field);
    }
    expect(mentionedOtherFields(form).map((mention) => mention.form)).not.toContain(id);
  });

  it("fills exactly the placeholders of its rules in every language", () => {
    for (const rule of form.rules) {
      const names = Object.keys(rule.values ?? {}).toSorted();
      for (const text of Object.values(rule.message)) {
        expect(placeholdersOf(text), rule.id).toEqual(names);
      }
    }
  });
});

/** Paths of the texts that are not as they should be. */
function offenders(isWrong: (text: LocalizedText) => boolean): readonly string[] {
  return allTexts.filter(({ text }) => isWrong(text)).map(({ path }) => path);
}

/** The words alone: placeholders and the Roman numbers of sections have Latin letters in any language. */
function wordsOf(text: string): string {
  return text.replaceAll(/\{[^}]*\}/g, "").replaceAll(/(?<!\p{L})[IVX]+(?!\p{L})/gu, "");
}

describe("the texts of forms, findings and reasons", () => {
  it("are many", () => {
    expect(allTexts.length).toBeGreaterThan(200);
  });

  it("differ between the languages", () => {
    expect(offenders((text) => new Set(Object.values(text).map(wordsOf)).size < 3)).toEqual([]);
  });

  it("have no letter of another alphabet", () => {
    expect(offenders(({ en }) => /\p{Script=Cyrillic}/u.test(en))).toEqual([]);
    expect(offenders(({ kk }) => /\p{Script=Latin}/u.test(wordsOf(kk)))).toEqual([]);
    expect(offenders(({ ru }) => /\p{Script=Latin}/u.test(wordsOf(ru)))).toEqual([]);
  });

  it("have Kazakh letters in Kazakh alone and Russian ones in Russian alone", () => {
    expect(offenders(({ ru }) => /[әғқңөұүһі]/iu.test(ru))).toEqual([]);
    expect(offenders(({ kk }) => /[ъё]/iu.test(kk))).toEqual([]);
  });

  it("glue no ending to a placeholder", () => {
    const glued = /\}[\p{L}-]|\p{L}\{/u;

    expect(offenders((text) => Object.values(text).some((words) => glued.test(words)))).toEqual([]);
  });
});
