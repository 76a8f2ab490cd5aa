import { describe, expect, it } from "vitest";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { type Filing, keyOf, nextStep } from "#web/features/file/filing.ts";
import { type Attempt, type OpenStep, sendFiling } from "#web/features/file/send-filing.ts";

const forms = ["workforce", "collective-agreement", "safety-council"] as const;
const filing = "01HKJ2A3B4C5D6E7F8G9H0J1K2";
const mark = { filing, hash: "a".repeat(64) };

const aFiling = (): Filing => ({
  filing,
  bin: "000140000008",
  year: 2023,
  signature: { signatory: "Айгүл Сәрсенова", position: "Бас есепші" },
  forms: forms.map((form) => ({
    form,
    body: { answers: { payroll: 1 }, explanations: {}, basedOn: null },
    outcome: { kind: "waiting" },
  })),
});

class Crash extends Error {}

/** A server that keeps what arrives by its key, as ours does. */
function aServer() {
  const kept = new Map<string, { form: AnnualFormId; body: string }>();
  const bodiesByKey = new Map<string, Set<string>>();
  let signed = 0;
  return {
    kept,
    bodiesByKey,
    signed: () => signed,
    answer(step: OpenStep): Attempt {
      if (step.kind === "sign") {
        signed += 1;
        return { kind: "signed", declaration: mark };
      }
      const body = JSON.stringify(step.form.body);
      bodiesByKey.set(step.key, (bodiesByKey.get(step.key) ?? new Set()).add(body));
      kept.set(step.key, { form: step.form.form, body });
      const number = `2023-${step.form.form}`;
      return {
        kind: "arrived",
        receipt: { number, hash: "b".repeat(64), at: "2024-01-10T07:00:00Z" },
      };
    },
  };
}

type Server = ReturnType<typeof aServer>;
/** Where a run is broken off: before the server heard it, after, or after it was noted down. */
type Break = { readonly step: number; readonly where: "before" | "after" | "noted" };

/** One run of the page over what the device keeps; it may be broken off. */
async function run(device: { kept: string }, server: Server, broken?: Break) {
  let steps = 0;
  let notes = 0;
  const isHere = (where: Break["where"], step: number) =>
    broken?.where === where && broken.step === step;
  return sendFiling(JSON.parse(device.kept), {
    attempt: async (_, step) => {
      steps += 1;
      if (isHere("before", steps)) throw new Crash();
      const answer = server.answer(step);
      if (isHere("after", steps)) throw new Crash();
      return answer;
    },
    keep: (next) => {
      device.kept = JSON.stringify(next);
      notes += 1;
      if (isHere("noted", notes)) throw new Crash();
    },
    show: () => undefined,
    wait: async () => undefined,
  });
}

const breaks = (["before", "after", "noted"] as const).flatMap((where) =>
  [1, 2, 3, 4].map((step) => ({ step, where })),
);

describe("sendFiling", () => {
  it.each(breaks)("goes on after a crash $where at step $step, each form once", async (broken) => {
    const server = aServer();
    const device = { kept: JSON.stringify(aFiling()) };

    await expect(run(device, server, broken)).rejects.toBeInstanceOf(Crash);
    const ended = await run(device, server);

    expect(ended.phase).toBe("done");
    expect([...server.kept.values()].map(({ form }) => form).toSorted()).toEqual(
      [...forms].toSorted(),
    );
    expect([...server.kept.keys()].toSorted()).toEqual(
      forms.map((form) => `${filing}-${form}`).toSorted(),
    );
    for (const bodies of server.bodiesByKey.values()) expect(bodies.size).toBe(1);
  });

  it("ends when it is broken off again and again, at every point", async () => {
    const server = aServer();
    const device = { kept: JSON.stringify(aFiling()) };

    for (const { where } of breaks) {
      await run(device, server, { step: 1, where }).catch(() => undefined);
    }
    const ended = await run(device, server);

    expect(ended.phase).toBe("done");
    expect(server.kept.size).toBe(forms.length);
  });

  it("asks again with the same key while there is no answer, and waits longer each time", async () => {
    const server = aServer();
    const device = { kept: JSON.stringify(aFiling()) };
    const keys: string[] = [];
    const waits: number[] = [];
    const phases = new Set<string>();
    let silent = 3;

    await sendFiling(JSON.parse(device.kept), {
      attempt: async (_, step) => {
        const answer = server.answer(step);
        if (step.kind !== "send" || step.form.form !== "workforce") return answer;
        keys.push(step.key);
        silent -= 1;
        return silent < 0 ? answer : { kind: "unknown" };
      },
      keep: () => undefined,
      show: ({ phase }) => phases.add(phase),
      wait: async (seconds) => void waits.push(seconds),
    });

    expect(new Set(keys)).toEqual(new Set([`${filing}-workforce`]));
    expect(keys).toHaveLength(4);
    expect(waits).toEqual([2, 4, 8]);
    expect(phases).toEqual(new Set(["sending", "checking", "done"]));
  });

  it("waits as long as the server asks", async () => {
    const waits: number[] = [];
    const server = aServer();
    let first = true;

    await sendFiling(aFiling(), {
      attempt: async (_, step) => {
        if (!first) return server.answer(step);
        first = false;
        return { kind: "unknown", retryAfterSeconds: 7 };
      },
      keep: () => undefined,
      show: () => undefined,
      wait: async (seconds) => void waits.push(seconds),
    });

    expect(waits).toEqual([7]);
  });

  it("stops at a refusal and sends nothing after it", async () => {
    const server = aServer();
    const refusal = { code: "return/changed", title: "Нысан өзгерді", errors: [] };

    const ended = await sendFiling(aFiling(), {
      attempt: async (_, step) =>
        step.kind === "send" && step.form.form === "collective-agreement"
          ? { kind: "refused", refusal }
          : server.answer(step),
      keep: () => undefined,
      show: () => undefined,
      wait: async () => undefined,
    });

    expect(ended.phase).toBe("stopped");
    expect([...server.kept.values()].map(({ form }) => form)).toEqual(["workforce"]);
    expect(ended.filing.forms.map(({ outcome }) => outcome.kind)).toEqual([
      "arrived",
      "refused",
      "waiting",
    ]);
  });

  it("waits for the person when the sign-in has ended, and goes on from there", async () => {
    const server = aServer();
    const device = { kept: JSON.stringify(aFiling()) };

    const ended = await sendFiling(JSON.parse(device.kept), {
      attempt: async (_, step) =>
        step.kind === "sign" ? server.answer(step) : { kind: "signed-out" },
      keep: (next) => {
        device.kept = JSON.stringify(next);
      },
      show: () => undefined,
      wait: async () => undefined,
    });
    expect(ended.phase).toBe("signed-out");
    const again = await run(device, server);

    expect(again.phase).toBe("done");
    expect(server.signed()).toBe(1);
  });

  it("forgets who signs as soon as the server knows", async () => {
    const server = aServer();

    const { filing: ended } = await run({ kept: JSON.stringify(aFiling()) }, server);

    expect(JSON.stringify(ended)).not.toContain("Айгүл");
  });
});

describe("keyOf", () => {
  it("is one key for ever for one form of one filing, and another for every other form", () => {
    const keys = aFiling().forms.map((form) => keyOf(aFiling(), form));

    expect(new Set(keys).size).toBe(forms.length);
    expect(nextStep({ ...aFiling(), declaration: mark })).toMatchObject({ key: keys[0] });
  });
});
