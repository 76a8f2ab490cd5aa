import { describe, expect, it } from "vitest";
import type { Answered, ApiProblem } from "#web/api/api-problem.ts";
import {
  type CommitState,
  commitAll,
  progressOf,
  type Slice,
} from "#web/features/register/commit-all.ts";

const slice = (remaining: number): Slice => ({
  added: 10 - remaining,
  changed: 0,
  alreadySo: 0,
  remaining,
});
const written = (remaining: number): Answered<Slice> => ({
  ok: true,
  reply: slice(remaining),
  replayed: false,
});
const refused = (status: number, more: Partial<ApiProblem> = {}): Answered<Slice> => ({
  ok: false,
  problem: {
    type: "client/unexpected",
    status,
    title: "",
    errors: [],
    members: {},
    ...more,
  },
});

/** Writes with a server that answers so, one after the other. */
async function arrange(answers: readonly Answered<Slice>[]) {
  const told: CommitState[] = [];
  const waits: number[] = [];
  let asked = 0;
  await commitAll({
    commit: async () => {
      asked += 1;
      const answer = answers[asked - 1];
      if (answer === undefined) throw new RangeError("asked once too often");
      return answer;
    },
    wait: async (seconds) => {
      waits.push(seconds);
    },
    tell: (state) => told.push(state),
    isOver: () => false,
  });
  return { kinds: told.map(({ kind }) => kind), last: told.at(-1), waits, asked };
}

describe("writing an import", () => {
  it("goes on slice by slice until nothing remains", async () => {
    const { kinds, last, asked } = await arrange([written(7), written(2), written(0)]);

    expect(kinds).toEqual(["writing", "writing", "writing", "done"]);
    expect(last).toEqual({ kind: "done", slice: slice(0) });
    expect(asked).toBe(3);
  });

  it("waits out a lost connection, ever longer, and starts short again after a slice", async () => {
    const lost = refused(0, { type: "client/unreachable" });

    const { kinds, waits } = await arrange([lost, lost, lost, written(4), lost, written(0)]);

    expect(kinds).toEqual(["writing", "lost", "lost", "lost", "writing", "lost", "done"]);
    expect(waits).toEqual([1, 2, 4, 1]);
  });

  it("never waits longer than half a minute by itself", async () => {
    const lost = Array.from({ length: 8 }, () => refused(0));

    const { waits } = await arrange([...lost, written(0)]);

    expect(Math.max(...waits)).toBe(30);
  });

  it.each([429, 500, 503])(
    "waits for a server that answers %i, as long as it asks",
    async (status) => {
      const { kinds, waits } = await arrange([
        refused(status, { retryAfterSeconds: 9 }),
        written(0),
      ]);

      expect(kinds).toEqual(["writing", "busy", "done"]);
      expect(waits).toEqual([9]);
    },
  );

  it("stops at a refusal and says which", async () => {
    const final = refused(409, { type: "campaign/final" });

    const { last, waits } = await arrange([written(5), final]);

    expect(last).toMatchObject({ kind: "stopped", problem: { type: "campaign/final" } });
    expect(waits).toEqual([]);
  });

  it("leaves it to the person to sign in again", async () => {
    const { last } = await arrange([refused(401, { type: "session/expired" })]);

    expect(last).toEqual({ kind: "signedOut" });
  });
});

describe("how far writing is", () => {
  it("is what remains of all rows, whichever reading is newer", () => {
    const view = { added: 8, changed: 2, remaining: 6 };

    expect(progressOf(view, undefined)).toEqual({ done: 4, total: 10 });
    expect(progressOf(view, slice(3))).toEqual({ done: 7, total: 10 });
    expect(progressOf(view, slice(9))).toEqual({ done: 4, total: 10 });
  });
});
