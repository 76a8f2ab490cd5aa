import { describe, expect, it } from "vitest";
import { explore, type Scenario } from "#test/projection/explore.ts";
import { comparesByValue, ourProjector, truthBeforeStanding } from "#test/projection/projectors.ts";
import { bins, type ModelEvent, type World } from "#test/projection/world.ts";

const [bin] = bins;
const place = { district: "751110000", industry: "A", size: "medium", headcount: 60 } as const;

const inPlace = (world: World) => world.setFrame(bin, { ...place, inScope: true });
const elsewhere = (world: World) =>
  world.setFrame(bin, { ...place, district: "751210000", inScope: true });
const outOfScope = (world: World) => world.setFrame(bin, { ...place, inScope: false });
const event = (kind: ModelEvent["kind"], injuredPersons?: number) => (world: World) =>
  world.append(bin, {
    form: "workforce",
    kind,
    ...(injuredPersons !== undefined && { answers: { injuredPersons } }),
  });
const submitted = event("submitted", 1);
const final = (world: World) => world.finalise().filter((each) => each.bin === bin);

const scenarios: readonly Scenario[] = [
  { name: "a register entry and a filing", already: [], first: inPlace, second: submitted },
  {
    name: "two amendments",
    already: [inPlace, submitted],
    first: event("amended", 2),
    second: event("amended", 5),
  },
  {
    name: "a decision and its undoing",
    already: [inPlace, submitted],
    first: event("accepted"),
    second: event("reopened"),
  },
  {
    name: "a move there and back",
    already: [inPlace, submitted],
    first: elsewhere,
    second: inPlace,
  },
  {
    name: "an amendment and a move",
    already: [inPlace, submitted],
    first: event("amended", 4),
    second: elsewhere,
  },
  {
    name: "a withdrawal and leaving the scope",
    already: [inPlace, submitted],
    first: event("withdrawn"),
    second: outOfScope,
  },
  {
    name: "an amendment and the end of the year's counting",
    already: [inPlace, submitted],
    first: final,
    second: event("amended", 7),
  },
  {
    name: "a filing and a change of what the campaign asks for",
    already: [inPlace],
    first: (world) => world.ask(["safety-council"]).filter((each) => each.bin === bin),
    second: submitted,
  },
];

const minute = 60_000;

describe("two runs of the projector", () => {
  it.each(scenarios)(
    "end right in every order of their steps: $name",
    { timeout: 5 * minute },
    async (scenario) => {
      const { schedules, faults } = await explore(scenario, ourProjector);

      expect(faults).toEqual([]);
      expect(schedules).toBeGreaterThan(1_000);
    },
  );

  it("go wrong in some order when the truth is read before the Standing", {
    timeout: minute,
  }, async () => {
    const found = await Promise.all(scenarios.map((each) => explore(each, truthBeforeStanding)));

    expect(found.flatMap(({ faults }) => faults)).not.toEqual([]);
  });

  it("go wrong in some order when figures are compared instead of marks", {
    timeout: minute,
  }, async () => {
    const found = await Promise.all(scenarios.map((each) => explore(each, comparesByValue)));

    expect(found.flatMap(({ faults }) => faults)).not.toEqual([]);
  });
});
