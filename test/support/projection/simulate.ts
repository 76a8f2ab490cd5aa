import { castOf, happen } from "#test/projection/happen.ts";
import { newMemory } from "#test/projection/memory.ts";
import { ourProjector, type Projector } from "#test/projection/projectors.ts";
import { type Random, randomOf } from "#test/projection/random.ts";
import { type Fate, type Run, startRun } from "#test/projection/run.ts";
import { standingsAgainstTruth, sumsAgainstTruth } from "#test/projection/verdict.ts";
import { bins, newWorld, type Occurrence } from "#test/projection/world.ts";

type Started = {
  readonly run: Run;
  readonly batch: readonly Occurrence[];
  readonly again: Occurrence[];
};

/** How much may still go wrong; it ends, so that a history comes to rest. */
type Budget = { happenings: number; faults: number; replays: number; rebuilds: number };

const mostRunsAtOnce = 3;
const mostTurns = 20_000;

/**
 * One random history: things happen, deliveries are batched, doubled, reordered and replayed, runs
 * go on side by side and are refused, time out or crash before any of their steps. Every occurrence
 * is delivered until it was done once, and not again just to heal what went wrong.
 *
 * @returns what is wrong once everything has come to rest.
 */
export async function simulate(seed: number, projector: Projector): Promise<readonly string[]> {
  const history = newHistory(seed, projector);
  for (let turns = 0; await takeTurn(history); turns++) {
    if (turns > mostTurns) return ["does not come to rest"];
  }
  const { world, memory } = history;
  return projector === ourProjector
    ? verdictOnOurs(history)
    : sumsAgainstTruth(world, memory, "g1");
}

function newHistory(seed: number, projector: Projector) {
  const random = randomOf(seed);
  return {
    random,
    projector,
    cast: castOf(random),
    /** How often the latest run goes on while those before it stand still. */
    overtaking: random.pick([0, 0.9]),
    world: newWorld(),
    memory: newMemory(),
    budget: budgetOf(random, projector === ourProjector),
    waiting: [] as Occurrence[],
    done: [] as Occurrence[],
    runs: [] as Started[],
    /** Runs that began before the next generation was named: the rebuild waits for their end. */
    elder: undefined as readonly Started[] | undefined,
  };
}
type History = ReturnType<typeof newHistory>;

/** Lets one thing happen that may happen next; false when nothing may. */
async function takeTurn(history: History): Promise<boolean> {
  const { random, waiting, runs, elder } = history;
  const possible = [...spendable(history)];
  if (waiting.length > 0 && runs.length < mostRunsAtOnce) possible.push(start);
  if (runs.length > 0) possible.push(advance, advance, advance, advance);
  if (elder?.every((started) => !runs.includes(started))) possible.push(convergeEverything);
  if (possible.length === 0) return false;

  await random.pick(possible)(history);
  return true;
}

type Act = (history: History) => void | Promise<void>;

function spendable({ budget, done }: History): readonly Act[] {
  const acts: readonly [keyof Budget, boolean, Act][] = [
    ["happenings", true, somethingHappens],
    ["replays", done.length > 0, replay],
    ["rebuilds", done.length > 0, nameNextGeneration],
  ];
  return acts
    .filter(([what, possible]) => budget[what] > 0 && possible)
    .map(([what, , act]) => (history) => {
      history.budget[what] -= 1;
      return act(history);
    });
}

function somethingHappens({ waiting, world, cast, random }: History): void {
  waiting.push(...happen(world, cast, random));
}

function replay({ waiting, done, random }: History): void {
  waiting.push(random.pick(done));
}

function nameNextGeneration(history: History): void {
  history.memory.generations = ["g1", "g2"];
  history.elder = [...history.runs];
}

function convergeEverything(history: History): void {
  history.elder = undefined;
  for (const bin of bins) {
    const truth = history.world.truthOf(bin);
    history.waiting.push({ id: -1, bin, before: truth, after: truth });
  }
}

async function start(history: History): Promise<void> {
  const { projector, world, memory, waiting, random, runs } = history;
  const batch = takeBatch(waiting, random);
  const again: Occurrence[] = [];
  const run = await startRun(async (turn) => {
    const postpone = (bin: string) => again.push(...batch.filter((each) => each.bin === bin));
    const failed = await projector(batch, { world, memory, turn, postpone }).catch(() =>
      batch.map(({ id }) => id),
    );
    again.push(...batch.filter(({ id }) => failed.includes(id)));
  });
  const started = { run, batch, again };
  runs.push(started);
  if (run.isOver()) end(history, started, again);
}

async function advance(history: History): Promise<void> {
  const { random, runs, budget } = history;
  const started = random.pick(random.chance(history.overtaking) ? runs.slice(-1) : runs);
  const fate = fateOf(random, budget);
  if (fate === "crashes") return end(history, started, started.batch);
  await started.run.advance(fate);
  if (started.run.isOver()) end(history, started, started.again);
}

function end({ runs, waiting, done }: History, started: Started, again: readonly Occurrence[]) {
  runs.splice(runs.indexOf(started), 1);
  waiting.push(...new Set(again));
  done.push(...started.batch);
}

/** At rest: right, and still so, without a write, when everything is delivered once more. */
async function verdictOnOurs(history: History): Promise<readonly string[]> {
  const { world, memory, waiting, done, runs } = history;
  const commits = memory.commits;
  const faults = memory.generations.flatMap((generation) => [
    ...sumsAgainstTruth(world, memory, generation),
    ...standingsAgainstTruth(world, memory, generation),
  ]);
  history.budget.faults = 0;
  waiting.push(...done);
  while (waiting.length > 0) {
    await start(history);
    while (runs.length > 0) await advance(history);
  }
  return [...faults, ...(memory.commits === commits ? [] : ["wrote although nothing changed"])];
}

function budgetOf(random: Random, isOurs: boolean): Budget {
  return {
    happenings: 3 + random.integer(10),
    faults: random.integer(7),
    replays: random.integer(4),
    rebuilds: isOurs && random.chance(0.1) ? 1 : 0,
  };
}

/** Mostly in order, sometimes not, and now and then with the same record twice. */
function takeBatch(waiting: Occurrence[], random: Random): readonly Occurrence[] {
  const batch: Occurrence[] = [];
  const size = 1 + random.integer(3);
  while (batch.length < size && waiting.length > 0) {
    const index = random.chance(0.7) ? 0 : random.integer(waiting.length);
    const taken = waiting.splice(index, 1);
    batch.push(...taken, ...(random.chance(0.1) ? taken : []));
  }
  return batch;
}

function fateOf(random: Random, budget: Budget): Fate | "crashes" {
  if (budget.faults === 0 || !random.chance(0.15)) return "done";
  budget.faults -= 1;
  return random.pick(["fails", "times-out", "crashes"]);
}
