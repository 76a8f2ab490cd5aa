import { expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import type { TaskList } from "#shared/api/list-returns.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { createWorkbook } from "#web/features/file/workbook.ts";

/** A year on the server in which the given forms have drafts; tells which definitions were loaded. */
function aYear(drafted: readonly AnnualFormId[]) {
  const loaded: AnnualFormId[] = [];
  const viewOf = (form: AnnualFormId) =>
    ({
      form,
      context: { otherForms: {} },
      history: [],
      ...(drafted.includes(form) && {
        draft: { answers: {}, explanations: {}, version: 1, savedAt: "", savedBy: { you: true } },
      }),
    }) as unknown as ReturnView;
  const list = { forms: annualFormIds.map((form) => ({ form })) } as unknown as TaskList;
  const workbook = createWorkbook({
    readList: async () => ({ ok: true, reply: list, replayed: false }),
    readForm: async (form) => ({ ok: true, reply: viewOf(form), replayed: false }),
    loadForm: async (form) => {
      loaded.push(form);
      return formById[form];
    },
    save: () => () => Promise.reject(new Error("Nothing is typed here.")),
    copies: () => ({ find: () => undefined, put: () => true, remove: () => undefined }),
    later: () => () => undefined,
  });
  return { workbook, loaded };
}

const opened = ({ read }: ReturnType<typeof aYear>["workbook"]) => {
  const state = read();
  return state.kind === "ready" ? [...state.forms.keys()] : [];
};

it("loads no form before it is opened", async () => {
  const { workbook, loaded } = aYear(["workforce"]);
  await workbook.refresh();

  expect(loaded).toEqual([]);
});

it("loads the form that is opened alone, when nothing else has a draft", async () => {
  const { workbook, loaded } = aYear([]);
  await workbook.refresh();
  await workbook.open(["disability-quota"]);

  expect(loaded).toEqual(["disability-quota"]);
});

it("loads the drafted form it is checked against with it, in the order of sending", async () => {
  const { workbook } = aYear(["workforce", "safety-council"]);
  await workbook.refresh();
  await workbook.open(["disability-quota"]);

  expect(opened(workbook)).toEqual(["workforce", "disability-quota"]);
});

it("loads no form twice", async () => {
  const { workbook, loaded } = aYear([]);
  await workbook.refresh();
  await workbook.open(["workforce"]);
  await workbook.open(annualFormIds);
  await workbook.refresh();

  expect(loaded.toSorted()).toEqual(annualFormIds.toSorted());
});
