import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import { askedFields, keepAskedAnswers } from "#shared/answers/asked-fields.ts";
import { checkAnswers } from "#shared/answers/check-answers.ts";
import { messageOf } from "#shared/answers/message-of.ts";
import { fieldsOf, hasOther, otherKeyOf } from "#shared/answers/walk-form.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { locales } from "#shared/text/locale.ts";
import { answersTo, contextsOf } from "#test/answer-arbitrary.ts";
import { aCheckContext, validAnswers } from "#test/answers.ts";

const anyForm = fc.constantFrom(...annualFormIds);

describe("checkAnswers, whatever it is given,", () => {
  it("never throws, and words every finding in every language with nothing left to fill", () => {
    const given = fc.oneof(
      fc.json().map((text) => JSON.parse(text)),
      fc.anything(),
    );
    fc.assert(
      fc.property(anyForm, given, given, (id, answers, explanations) => {
        const result = checkAnswers(
          formById[id],
          { answers, explanations } as Parameters<typeof checkAnswers>[1],
          aCheckContext(),
        );

        for (const finding of result.findings.filter(({ code }) => code !== "unknown-field")) {
          for (const locale of locales) {
            expect(messageOf(finding, formById[id], locale)).toMatch(/^[^{}]+$/);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it("never throws for a known field that holds anything", () => {
    const drawn = anyForm.chain((id) =>
      fc.tuple(
        fc.constant(id),
        fc.constantFrom(...fieldsOf(formById[id]).map((field) => field.id)),
        fc.oneof(fc.anything(), fc.double(), fc.string(), fc.array(fc.string())),
      ),
    );
    fc.assert(
      fc.property(drawn, ([id, field, value]) => {
        const answers = validAnswers(id, { [field]: value });

        const { findings, answers: kept } = checkAnswers(
          formById[id],
          { answers },
          aCheckContext(),
        );

        const hard = findings.filter(({ severity }) => severity === "hard");
        expect(kept === undefined).toBe(hard.length > 0);
        for (const finding of findings) {
          for (const locale of locales) {
            expect(messageOf(finding, formById[id], locale)).toMatch(/^[^{}]+$/);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it("words every rule that fires, in any surroundings", () => {
    const seen = new Set<string>();
    const drawn = anyForm.chain((id) => fc.tuple(fc.constant(id), answersTo(id), contextsOf(id)));
    fc.assert(
      fc.property(drawn, ([id, answers, context]) => {
        for (const finding of checkAnswers(formById[id], { answers }, context).findings) {
          if (finding.rule !== undefined) seen.add(`${id} ${finding.rule}`);
          const messages = locales.map((locale) => messageOf(finding, formById[id], locale));
          for (const message of messages) expect(message).toMatch(/^[^{}]+$/);
          expect(new Set(messages).size).toBe(locales.length);
        }
      }),
      { numRuns: 2000 },
    );
    const rules = annualFormIds.flatMap((id) =>
      formById[id].rules.map((rule) => `${id} ${rule.id}`),
    );
    expect([...seen].toSorted()).toEqual(rules.toSorted());
  });

  it("keeps answers without a hard finding as they are, through JSON and a second check", () => {
    const drawn = anyForm.chain((id) => fc.tuple(fc.constant(id), answersTo(id), contextsOf(id)));
    let accepted = 0;
    fc.assert(
      fc.property(drawn, ([id, answers, context]) => {
        const form = formById[id];
        const asked = keepAskedAnswers(form, answers, context);
        const first = checkAnswers(form, { answers: asked }, context);
        if (first.answers === undefined) return;
        accepted += 1;

        const stored = JSON.parse(JSON.stringify(first.answers));
        const second = checkAnswers(form, { answers: stored }, context);

        expect(stored).toEqual(first.answers);
        expect(second).toEqual(first);
        expect(second.findings.some(({ severity }) => severity === "hard")).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it("asks for a required answer exactly when it is asked and left out", () => {
    const drawn = anyForm.chain((id) => fc.tuple(fc.constant(id), answersTo(id), contextsOf(id)));
    fc.assert(
      fc.property(drawn, ([id, answers, context]) => {
        const form = formById[id];
        const asked = askedFields(form, answers, context);
        const { findings } = checkAnswers(form, { answers }, context);

        const missing = fieldsOf(form).filter(
          (field) => field.required && asked.has(field.id) && answers[field.id] === undefined,
        );
        const required = findings.filter(({ code }) => code === "required").map(({ path }) => path);
        const others = fieldsOf(form)
          .filter(hasOther)
          .map(({ id: fieldId }) => otherKeyOf(fieldId));
        expect(required.filter((path) => !others.includes(path)).toSorted()).toEqual(
          missing.map((field) => field.id).toSorted(),
        );
      }),
      { numRuns: 600 },
    );
  });

  it.each(annualFormIds)("misses each required answer of %s that is dropped", (id) => {
    const answers = validAnswers(id);
    const required = fieldsOf(formById[id]).filter(
      (field) => field.required && Object.hasOwn(answers, field.id),
    );

    for (const field of required) {
      const { findings } = checkAnswers(
        formById[id],
        { answers: validAnswers(id, { [field.id]: undefined }) },
        aCheckContext(),
      );

      expect(findings).toContainEqual(
        expect.objectContaining({ severity: "hard", path: field.id, code: "required" }),
      );
    }
    expect(required.length).toBeGreaterThan(0);
  });

  it("is not swayed by the order of the keys", () => {
    const drawn = anyForm.chain((id) => fc.tuple(fc.constant(id), answersTo(id), contextsOf(id)));
    fc.assert(
      fc.property(drawn, ([id, answers, context]) => {
        const reversed = Object.fromEntries(Object.entries(answers).toReversed());

        const result = checkAnswers(formById[id], { answers: reversed }, context);

        expect(result).toEqual(checkAnswers(formById[id], { answers }, context));
        expect(JSON.stringify(result.answers)).toBe(
          JSON.stringify(checkAnswers(formById[id], { answers }, context).answers),
        );
      }),
    );
  });
});
