import { describe, expect, it } from "vitest";
import {
  comparesByValue,
  lastSequenceOnTheCell,
  markerWithExpiry,
  naiveAdd,
  ourProjector,
  type Projector,
  truthBeforeStanding,
} from "#test/projection/projectors.ts";
import { simulate } from "#test/projection/simulate.ts";

/** How many histories, and the seed of the only one to run again. */
const { KELISIM_HISTORIES: histories = "20000", KELISIM_HISTORY_SEED: onlySeed } = process.env;

const minutes = 60_000;

type Failure = { readonly seed: number; readonly faults: readonly string[] };

async function firstFailure(projector: Projector, upTo: number): Promise<Failure | undefined> {
  const seeds = onlySeed === undefined ? count(upTo) : [Number(onlySeed)];
  for (const seed of seeds) {
    const faults = await simulate(seed, projector);
    if (faults.length > 0) return { seed, faults };
  }
  return undefined;
}

function* count(upTo: number) {
  for (let seed = 1; seed <= upTo; seed++) yield seed;
}

describe("projector", () => {
  it("ends equal to a recompute from scratch after any history", {
    timeout: 30 * minutes,
  }, async () => {
    expect(await firstFailure(ourProjector, Number(histories))).toBeUndefined();
  });
});

describe("the histories", () => {
  it.each([
    { planted: "adds per delivery", projector: naiveAdd },
    { planted: "remembers records for a while", projector: markerWithExpiry },
    { planted: "keeps the last sequence on the cell", projector: lastSequenceOnTheCell },
    { planted: "reads the truth before the Standing", projector: truthBeforeStanding },
    { planted: "compares figures instead of marks", projector: comparesByValue },
  ])("catch a projector that $planted", { timeout: 10 * minutes }, async ({ projector }) => {
    expect(await firstFailure(projector, 20_000)).toMatchObject({ faults: expect.anything() });
  });
});
