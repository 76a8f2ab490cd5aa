import { describe, expect, it } from "vitest";
import { continueFiling } from "#web/features/file/begin-filing.ts";
import {
  type FiledForm,
  type Filing,
  keyOf,
  mayGoOn,
  nextStep,
  pauseFiling,
} from "#web/features/file/filing.ts";
import type { FormPlan } from "#web/features/file/plan-filing.ts";

const filing = "01HKJ2A3B4C5D6E7F8G9H0J1K2";
const now = new Date("2024-01-15T06:00:00Z");
const body = { answers: {}, explanations: {}, basedOn: null };
const receipt = { number: "2023-000001", at: "2024-01-15T05:59:00Z", hash: "a".repeat(64), filing };

const arrived = { form: "workforce", body, outcome: { kind: "arrived", receipt } } as FiledForm;
const refused = {
  form: "collective-agreement",
  body,
  outcome: { kind: "refused", refusal: { code: "return/changed", title: "", errors: [] } },
} as FiledForm;
const waiting = { form: "safety-council", body, outcome: { kind: "waiting" } } as FiledForm;

const stopped: Filing = {
  filing,
  bin: "000140000008",
  year: 2023,
  declaration: { filing, hash: "b".repeat(64) },
  forms: [arrived, refused, waiting],
};

const readyToSend = (form: FiledForm["form"]) => ({
  plan: {
    form,
    readiness: "ready",
    asked: {},
    check: { answers: { corrected: 1 }, explanations: {} },
    view: { sequence: 4 },
  } as unknown as FormPlan,
  draft: { version: null },
});

function paused(): Filing {
  const kept = pauseFiling(stopped, now);
  if (kept === undefined) throw new Error("There is nothing to go on with.");
  return kept;
}

describe("pauseFiling", () => {
  it("keeps what has arrived and the signature, and lets the rest be frozen anew", () => {
    expect(paused().forms).toEqual([arrived]);
    expect(paused().declaration).toEqual(stopped.declaration);
  });

  it("keeps nothing when nothing has arrived", () => {
    expect(pauseFiling({ ...stopped, forms: [refused, waiting] }, now)).toBeUndefined();
  });
});

describe("continueFiling", () => {
  it("sends what is ready under the same filing, after what has arrived", () => {
    const next = continueFiling(paused(), [
      readyToSend("collective-agreement"),
      readyToSend("safety-council"),
    ]);

    expect(next.filing).toBe(filing);
    expect(next.forms.map(({ form, outcome }) => [form, outcome.kind])).toEqual([
      ["workforce", "arrived"],
      ["collective-agreement", "waiting"],
      ["safety-council", "waiting"],
    ]);
    expect(nextStep(next).kind).toBe("send");
    expect(next.pausedAt).toBeUndefined();
  });

  it("asks under other keys than before, round after round", () => {
    const second = continueFiling(paused(), [readyToSend("collective-agreement")]);
    const third = pauseFiling(second, now);
    const keys = [stopped, second, third].map((one) => one && keyOf(one, refused));

    expect(new Set(keys).size).toBe(3);
  });

  it("sends an arrived form that was changed again once more, and lists it once", () => {
    const next = continueFiling(paused(), [readyToSend("workforce")]);

    expect(next.forms.map(({ form, outcome }) => [form, outcome.kind])).toEqual([
      ["workforce", "waiting"],
    ]);
  });
});

describe("mayGoOn", () => {
  it.each([
    ["a minute after the refusal", "2024-01-15T06:01:00Z", true],
    ["a day and a minute after it", "2024-01-16T06:01:00Z", false],
  ])("%s", (_when, at, expected) => {
    expect(mayGoOn(paused(), new Date(at))).toBe(expected);
  });

  it("does not join a filing that is still under way", () => {
    expect(mayGoOn(stopped, now)).toBe(false);
  });
});
