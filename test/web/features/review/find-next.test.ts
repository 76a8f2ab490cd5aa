import { describe, expect, it } from "vitest";
import type { ListedEnterprise } from "#shared/api/monitor.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { FormStatus } from "#shared/records/standing.ts";
import { findNext, meantForms } from "#web/features/review/find-next.ts";

const forms = [
  { form: "workforce", status: "submitted" },
  { form: "collective-agreement", status: "accepted" },
  { form: "safety-council", status: "submitted" },
] as const;

const listed = (bin: string, form: AnnualFormId, status: FormStatus): ListedEnterprise => ({
  bin,
  district: "751110000",
  industry: "F",
  size: "large",
  inScope: true,
  forms: [{ form, status, late: false }],
  contacts: 0,
});

const place = { bin: "1", year: 2023, form: "workforce" } as const;

/** Pages of a list by the BIN they begin after. */
function listOf(pages: Record<string, { rows: ListedEnterprise[]; next?: string }>) {
  const asked: string[] = [];
  return {
    asked,
    readForms: async () => forms,
    readListAfter: async (bin: string) => {
      asked.push(bin);
      const list = pages[bin] ?? { rows: [] };
      return { ok: true, reply: { list }, replayed: false } as const;
    },
  };
}

describe("the next return of a list", () => {
  it("is another form of the same enterprise where the list means any", async () => {
    const list = listOf({});

    expect(await findNext(place, { status: "submitted" }, list)).toEqual({
      ...place,
      form: "safety-council",
    });
    expect(list.asked).toEqual([]);
  });

  it("is that form of the next enterprise where the list is of one form", async () => {
    const list = listOf({ 1: { rows: [listed("2", "workforce", "submitted")] } });
    const filter = { form: "workforce", status: "submitted" };

    expect(await findNext(place, filter, list)).toEqual({ ...place, bin: "2" });
  });

  it("is looked for beyond pages that are short of lines", async () => {
    const list = listOf({
      1: { rows: [], next: "5" },
      5: { rows: [listed("7", "workforce", "submitted")] },
    });

    expect(await findNext(place, { form: "workforce" }, list)).toMatchObject({ bin: "7" });
    expect(list.asked).toEqual(["1", "5"]);
  });

  it("is none at the end of the list, and none when the server does not say", async () => {
    const problem = { type: "client/unreachable", status: 0, title: "", errors: [], members: {} };
    const silent = { ...listOf({}), readListAfter: async () => ({ ok: false, problem }) as never };

    expect(await findNext(place, { form: "workforce" }, listOf({}))).toBeUndefined();
    expect(await findNext(place, { form: "workforce" }, silent)).toBeUndefined();
  });
});

describe("the forms that a list means", () => {
  it("are those of its status; of a list of late enterprises those that wait for a reviewer", () => {
    expect(meantForms(forms, { status: "accepted" })).toEqual(["collective-agreement"]);
    expect(meantForms(forms, { status: "late" })).toEqual(["workforce", "safety-council"]);
  });
});
