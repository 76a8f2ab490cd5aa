import {
  type RegisteredEnterprise,
  type RegisterTruth,
  registeredEnterpriseOf,
} from "#functions/register/registered-enterprise.ts";

/** The newest object of a year, as the store knows it. */
export type PackVersion = { readonly version: number };

/** What the packing reads and writes; every read is strong. */
export type PackStore<Version extends PackVersion = PackVersion> = {
  /** Years that are packed, or about to be. */
  readonly listYears: () => Promise<readonly number[]>;
  /** Lists a year before anything is read for it. */
  readonly addYear: (year: number) => Promise<void>;
  readonly readVersion: (year: number) => Promise<Version | undefined>;
  readonly readPacked: (version: Version) => Promise<readonly RegisteredEnterprise[]>;
  readonly readTruth: (
    bins: readonly string[],
    year: number,
  ) => Promise<ReadonlyMap<string, RegisterTruth>>;
  /** Writes the next object and makes it the newest; false when another one became that. */
  readonly replace: (
    year: number,
    before: Version | undefined,
    enterprises: readonly RegisteredEnterprise[],
  ) => Promise<boolean>;
};

/** An enterprise about which something was written: its entry of a year, or its profile. */
export type RegisterMention = { readonly bin: string; readonly year?: number };

export type PackRegisterDependencies<Version extends PackVersion> = {
  readonly store: PackStore<Version>;
  /** Waits a moment, longer after each attempt that another run got in the way of. */
  readonly pause: (attempt: number) => Promise<void>;
};

/** Runs of several shards meet at a year's pointer; one of them always gets on. */
const mostAttempts = 50;

/**
 * Brings what holds about some enterprises into the register objects of their years. A mention says
 * only where to look: the pointer is read first and then the truth, so that an object never goes
 * back behind what an earlier one had. A profile belongs to every year; a year that is not listed
 * when the years are read begins to read the truth after that, and sees the profile by itself.
 *
 * @throws RangeError after 50 attempts; the mentions then come again.
 */
export async function packRegister<Version extends PackVersion>(
  mentions: readonly RegisterMention[],
  { store, pause }: PackRegisterDependencies<Version>,
): Promise<void> {
  for (const [year, bins] of await binsByYear(mentions, store)) {
    await packYear(year, [...bins], { store, pause });
  }
}

async function binsByYear(
  mentions: readonly RegisterMention[],
  { listYears, addYear }: Pick<PackStore, "listYears" | "addYear">,
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const byYear = new Map<number, Set<string>>();
  const add = (year: number, bin: string) => {
    const bins = byYear.get(year) ?? new Set();
    byYear.set(year, bins.add(bin));
  };
  for (const { bin, year } of mentions) {
    if (year !== undefined) add(year, bin);
  }
  for (const year of byYear.keys()) await addYear(year);
  const profiles = mentions.filter(({ year }) => year === undefined);
  const years = profiles.length === 0 ? [] : await listYears();
  for (const year of years) {
    for (const { bin } of profiles) add(year, bin);
  }
  return byYear;
}

async function packYear<Version extends PackVersion>(
  year: number,
  bins: readonly string[],
  { store, pause }: PackRegisterDependencies<Version>,
): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const version = await store.readVersion(year);
    const truth = await store.readTruth(bins, year);
    const packed = version === undefined ? [] : await store.readPacked(version);
    const next = withTruth(packed, truth);
    if (next === undefined || (await store.replace(year, version, next))) return;
    await pause(attempt);
  }
  throw new RangeError("the register could not be packed");
}

/** The enterprises with what holds now; undefined when that is what they are already. */
function withTruth(
  packed: readonly RegisteredEnterprise[],
  truth: ReadonlyMap<string, RegisterTruth>,
): readonly RegisteredEnterprise[] | undefined {
  const byBin = new Map(packed.map((enterprise) => [enterprise.bin, enterprise]));
  let isChanged = false;
  for (const [bin, holding] of truth) {
    const now = registeredEnterpriseOf(holding);
    // Both are made by the same function or read from what it made: the same order of keys.
    if (JSON.stringify(now) === JSON.stringify(byBin.get(bin))) continue;
    isChanged = true;
    if (now === undefined) byBin.delete(bin);
    else byBin.set(bin, now);
  }
  if (!isChanged) return undefined;
  return [...byBin.values()].toSorted((left, right) => (left.bin < right.bin ? -1 : 1));
}
