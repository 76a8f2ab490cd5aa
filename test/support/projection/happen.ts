import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import type { ReturnEventKind } from "#shared/records/event.ts";
import { foldLog } from "#shared/records/fold.ts";
import { mayFollow } from "#shared/records/transitions.ts";
import type { Random } from "#test/projection/random.ts";
import { bins, type Occurrence, type World } from "#test/projection/world.ts";

const kinds: readonly ReturnEventKind[] = [
  "started",
  "submitted",
  "amended",
  "withdrawn",
  "returned",
  "accepted",
  "reopened",
];

/** Whom a history is about. */
export type Cast = { readonly bins: readonly string[]; readonly forms: readonly AnnualFormId[] };

/** Half of the histories turn about one enterprise, or one form: the same states come round more. */
export function castOf(random: Random): Cast {
  return {
    bins: random.chance(0.5) ? bins : bins.slice(0, 1),
    forms: random.chance(0.5) ? annualFormIds : annualFormIds.slice(0, 1),
  };
}

/**
 * Lets something happen to one enterprise: an event that may follow, a change of its frame, or the
 * year becoming final. Few enterprises, forms, places and figures, so that states come round again.
 */
export function happen(world: World, cast: Cast, random: Random): readonly Occurrence[] {
  const bin = random.pick(cast.bins);
  const undone = random.chance(0.3) ? undo(world, bin) : [];
  if (undone.length > 0) return undone;
  if (world.truthOf(bin).frame === undefined || random.chance(0.3)) return move(world, bin, random);
  if (random.chance(0.02)) return world.finalise();
  if (random.chance(0.05)) return world.ask(random.pick(askings));
  return random.chance(0.05) ? world.check(bin) : file(world, bin, { forms: cast.forms, random });
}

/** What a campaign may ask for: all, all but the first form, the first two. */
const askings = [annualFormIds, annualFormIds.slice(1), annualFormIds.slice(0, 2)];

/** Takes back what happened last: a move, or a decision. Nothing when it was neither. */
function undo(world: World, bin: string): readonly Occurrence[] {
  const { before, after } = world.latestOf(bin) ?? {};
  if (before?.frame && before.frame !== after?.frame) return world.setFrame(bin, before.frame);
  const { kind, form } = after?.events.at(-1) ?? {};
  if (form === undefined || (kind !== "accepted" && kind !== "returned")) return [];
  return world.append(bin, { form, kind: "reopened" });
}

function move(world: World, bin: string, random: Random): readonly Occurrence[] {
  const headcount = random.pick([49, 60]);
  return world.setFrame(bin, {
    district: random.pick(["751110000", "751210000"]),
    industry: random.pick(["A", "B"]),
    size: random.pick(["small", "medium"]),
    headcount,
    inScope: random.chance(0.8),
  });
}

function file(
  world: World,
  bin: string,
  { forms, random }: { readonly forms: Cast["forms"]; readonly random: Random },
): readonly Occurrence[] {
  const form = random.pick(forms);
  const status = foldLog(world.truthOf(bin).events)[form]?.status ?? "not-started";
  const kind = random.pick(kinds.filter((each) => mayFollow(status, each)));
  const isFiling = kind === "submitted" || kind === "amended";
  return world.append(bin, { form, kind, ...(isFiling && { answers: answersOf(random) }) });
}

/** One set of answers that has something for every form. */
function answersOf(random: Random): Readonly<Record<string, unknown>> {
  const some = () => random.integer(3);
  return {
    payrollHeadcount: random.pick([49, 60]),
    averageHeadcount: 50 + some(),
    injuredPersons: some(),
    hasAgreement: random.chance(0.5),
    validFrom: "2022-01-01",
    validTo: random.pick(["2022-12-30", "2024-01-01"]),
    workersCovered: some(),
    hasCouncil: random.chance(0.5),
    decisionsAdopted: some(),
    inspectorCount: some(),
    supplementedInspectors: some(),
    lowestSupplement: random.pick([69_999, 70_000]),
    employedPersons: some(),
  };
}
