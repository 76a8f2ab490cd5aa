import { readTruth } from "#functions/progress/project.ts";
import { projectBatch } from "#functions/progress/project-batch.ts";
import type { ProjectionStore, SumChange } from "#functions/progress/projection-store.ts";
import { nameOfSums, sumChanges } from "#functions/progress/sum-changes.ts";
import { marksOf, sameMarks, standingOf } from "#shared/records/standing-of.ts";
import { addToSums, inTurn, type Memory, turnedStore } from "#test/projection/memory.ts";
import type { Turn } from "#test/projection/run.ts";
import { applicability, modelYear, type Occurrence, type World } from "#test/projection/world.ts";

/** Where a projector works, and what it has to do with an occurrence it gives up on. */
export type Surroundings = {
  readonly world: World;
  readonly memory: Memory;
  readonly turn: Turn;
  readonly postpone: (bin: string) => void;
};

/**
 * Takes a batch of occurrences, in whatever order and number they come.
 *
 * @returns ids of those to be given again.
 */
export type Projector = (
  batch: readonly Occurrence[],
  surroundings: Surroundings,
) => Promise<readonly number[]>;

const silent = { info: () => undefined, error: () => undefined };
const impatient = { wait: async () => undefined, random: () => 0 };

/** The projector of the product, as its stream handler calls it. */
export const ourProjector: Projector = async (batch, { world, memory, turn, postpone }) => {
  const failed = await projectBatch(
    batch.map(({ id, bin }) => ({ recordId: String(id), bin, year: modelYear })),
    {
      ...impatient,
      store: turnedStore(world, memory, turn),
      applicability,
      postpone: ({ bin }) => inTurn(turn, () => postpone(bin)),
      logger: silent,
    },
  );
  return failed.map(Number);
};

/** Planted: adds what a record changed, once per delivery. */
export const naiveAdd: Projector = forEach(async ({ occurrence, memory, turn }) => {
  await inTurn(turn, () => addToSums(memory, "g1", changesOf(occurrence)));
});

/** Occurrences that a marker outlives. */
const markerLife = 4;

/** Planted: remembers the records it did, for a while. */
export const markerWithExpiry: Projector = forEach(async ({ occurrence, world, memory, turn }) => {
  await inTurn(turn, () => {
    const { id } = occurrence;
    const now = world.occurrences();
    if ((memory.markers.get(id) ?? Number.NEGATIVE_INFINITY) + markerLife > now) return;
    memory.markers.set(id, now);
    addToSums(memory, "g1", changesOf(occurrence));
  });
});

/** Planted: a sum takes only records later than the last it took. */
export const lastSequenceOnTheCell: Projector = forEach(async ({ occurrence, memory, turn }) => {
  for (const change of changesOf(occurrence)) {
    await inTurn(turn, () => {
      const name = nameOfSums(change.item);
      if ((memory.lastOfSums.get(name) ?? 0) >= occurrence.id) return;
      memory.lastOfSums.set(name, occurrence.id);
      addToSums(memory, "g1", [change]);
    });
  }
});

/** Planted: ours, but it reads the truth before the Standing. */
export const truthBeforeStanding: Projector = converging(async (bin, store) => {
  const truth = await readTruth({ bin, year: modelYear }, store);
  const before = await store.readStanding("g1", { bin, year: modelYear });
  if (before !== undefined && sameMarks(before.marks, marksOf(truth))) return;
  const version = (before?.version ?? 0) + 1;
  const standing = { ...standingOf(truth, applicability), version };
  const changes = sumChanges(before, standing);
  await store.commit("g1", { standing, replaces: before?.version, changes });
});

/** Planted: ours, but a Standing counts as up to date when its figures are the same. */
export const comparesByValue: Projector = converging(async (bin, store) => {
  const before = await store.readStanding("g1", { bin, year: modelYear });
  const truth = await readTruth({ bin, year: modelYear }, store);
  const version = (before?.version ?? 0) + 1;
  const standing = { ...standingOf(truth, applicability), version };
  const changes = sumChanges(before, standing);
  if (before !== undefined && changes.length === 0) return;
  await store.commit("g1", { standing, replaces: before?.version, changes });
});

function changesOf({ before, after }: Occurrence): readonly SumChange[] {
  return sumChanges(standingOf(before, applicability), standingOf(after, applicability));
}

/** Does every occurrence of a batch; gives again those that failed. */
function forEach(
  act: (given: Surroundings & { readonly occurrence: Occurrence }) => Promise<void>,
): Projector {
  return async (batch, surroundings) => {
    const failed: number[] = [];
    for (const occurrence of batch) {
      await act({ ...surroundings, occurrence }).catch(() => failed.push(occurrence.id));
    }
    return failed;
  };
}

/** Tries each enterprise of a batch five times, as ours does. */
function converging(act: (bin: string, store: ProjectionStore) => Promise<void>): Projector {
  return async (batch, { world, memory, turn, postpone }) => {
    const store = turnedStore(world, memory, turn);
    for (const bin of new Set(batch.map((occurrence) => occurrence.bin))) {
      let done = false;
      for (let tries = 0; tries < 5 && !done; tries++) {
        done = await act(bin, store).then(
          () => true,
          () => false,
        );
      }
      if (!done) postpone(bin);
    }
    return [];
  };
}
