import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { validAnswers } from "#test/answers.ts";
import { beginFiling } from "#web/features/file/begin-filing.ts";
import { goOnPath, pathAfterForm, pathAfterSection } from "#web/features/file/next-page.ts";
import { type FormInHand, planFiling } from "#web/features/file/plan-filing.ts";

const of = { bin: "171140900016", year: 2023 };
const surroundings = { ...of, filedOn: "2024-01-15" };
const campaign = {
  year: 2023,
  state: "open",
  opensOn: "2024-01-01",
  closesOn: "2024-03-31",
} as const;

type Given = { readonly view?: Partial<ReturnView>; readonly body?: Partial<FormInHand["body"]> };

function inHand(form: AnnualFormId, { view = {}, body = {} }: Given = {}): FormInHand {
  return {
    form,
    definition: formById[form],
    view: {
      form,
      status: "not-started",
      sequence: null,
      expected: true,
      changedAfterAcceptance: false,
      campaign,
      context: { otherForms: {} },
      history: [],
      ...view,
    },
    body: { answers: {}, explanations: {}, ...body },
  };
}

const answered = (form: AnnualFormId, overrides = {}) =>
  inHand(form, { body: { answers: validAnswers(form, overrides) } });

describe("planFiling", () => {
  it("finds a form ready, one unfinished and one untouched", () => {
    const plans = planFiling(
      [
        answered("workforce"),
        answered("safety-council", { createdOn: undefined }),
        inHand("technical-inspectors"),
      ],
      surroundings,
    );

    const readiness = plans.map((plan) => plan.readiness);
    expect(readiness).toEqual(["ready", "unfinished", "untouched"]);
  });

  it("checks a form against those that are sent before it", () => {
    const plans = planFiling(
      [
        answered("workforce", { payrollHeadcount: 200 }),
        answered("disability-quota", { payrollHeadcount: 150 }),
      ],
      surroundings,
    );

    expect(plans[1]?.context.otherForms.workforce).toMatchObject({ payrollHeadcount: 200 });
    expect(plans[1]?.readiness).toBe("unfinished");
  });

  it("does not check a form against one that will not arrive before it", () => {
    const contexts = [{ averageHeadcount: undefined }, { averageHeadcount: 20 }].map((odd) => {
      const forms = [answered("workforce", odd), answered("disability-quota")];
      return planFiling(forms, surroundings)[1]?.context.otherForms;
    });

    expect(contexts).toEqual([{}, {}]);
  });

  it("has nothing to send of a form whose answers are in force unchanged", () => {
    const answers = validAnswers("workforce");
    const view = { status: "submitted", sequence: 2, answers } as Partial<ReturnView>;

    const [same] = planFiling([inHand("workforce", { view, body: { answers } })], surroundings);
    const [changed] = planFiling(
      [inHand("workforce", { view, body: { answers: { ...answers, injuredPersons: 3 } } })],
      surroundings,
    );

    expect([same?.readiness, changed?.readiness]).toEqual(["untouched", "ready"]);
  });

  it("leaves out answers to questions that are no longer asked", () => {
    const body = {
      answers: { hasCouncil: false, reasonWithout: "no-initiative", meetingsHeld: 4 },
    };

    const [plan] = planFiling([inHand("safety-council", { body })], surroundings);

    expect(plan?.asked).toEqual({ hasCouncil: false, reasonWithout: "no-initiative" });
    expect(plan?.readiness).toBe("ready");
  });
});

describe("beginFiling", () => {
  it("freezes what is ready in order, based on what the person saw", () => {
    const forms = planFiling(
      [
        inHand("workforce", {
          view: { status: "returned", sequence: 4 },
          body: { answers: validAnswers("workforce") },
        }),
        inHand("collective-agreement"),
        answered("safety-council"),
      ],
      surroundings,
    ).map((plan) => ({ plan, draft: { version: 3, sequence: 7 } }));
    const signature = { signatory: "А. Сәрсенова", position: "бас есепші" };

    const filing = beginFiling({ ...of, filing: "01HKJ2A3B4C5D6E7F8G9H0J1K2", signature, forms });

    expect(
      filing.forms.map(({ form, body: { basedOn, draftVersion } }) => [
        form,
        basedOn,
        draftVersion,
      ]),
    ).toEqual([
      ["workforce", 4, 3],
      ["safety-council", 7, 3],
    ]);
  });
});

describe("the way through a form", () => {
  const planOf = (given: FormInHand) => {
    const [plan] = planFiling([given], surroundings);
    if (!plan) throw new Error("No plan.");
    return plan;
  };

  it("leads to the part with the first thing to mend", () => {
    const plan = planOf(answered("disability-quota", { employedPersons: undefined }));

    expect(goOnPath(of, plan)).toMatch(/disability-quota\/sections\/fulfilment$/);
  });

  it("leads from the last part to what is odd, and without it to the check", () => {
    const odd = planOf(answered("safety-council", { employerSide: 5 }));
    const right = planOf(answered("safety-council"));
    const last = (plan: typeof odd) =>
      plan.definition.sections.at(-1) ?? plan.definition.sections[0];

    const paths = [odd, right].map((plan) => {
      const section = last(plan);
      return section && pathAfterSection(of, plan, section);
    });

    expect(paths[0]).toMatch(/unusual$/);
    expect(paths[1]).toMatch(/check$/);
  });

  it("leads from form to form, and to sending when all are ready", () => {
    const tasks = annualFormIds.map((form) => ({ form, expected: true }));
    const some = planFiling([answered("workforce"), inHand("safety-council")], surroundings);
    const all = planFiling([answered("workforce"), answered("safety-council")], surroundings);

    expect(pathAfterForm(of, some, { form: "workforce", tasks })).toMatch(/safety-council$/);
    expect(pathAfterForm(of, all, { form: "safety-council", tasks })).toMatch(/send$/);
  });

  it("does not lead to a form that is not expected", () => {
    const tasks = [{ form: "disability-quota", expected: false }] as const;
    const plans = planFiling([answered("workforce"), inHand("disability-quota")], surroundings);

    expect(pathAfterForm(of, plans, { form: "workforce", tasks })).toMatch(/send$/);
  });
});
