import { drawBetween, drawOf, happens } from "#functions/demo/synthetic-draw.ts";
import { activityAt, nameAt } from "#functions/demo/synthetic-names.ts";
import { agreement } from "#shared/agreements/current.ts";
import { type BinUnit, makeBin } from "#shared/law/bin.ts";
import type { EnterpriseProfile, QuotaAssigned } from "#shared/register/frame.ts";
import type { SizeClass } from "#shared/register/size-class.ts";

/** An invented enterprise as a register would list it. */
export type SyntheticEnterprise = {
  readonly profile: EnterpriseProfile;
  /** Facts of its frame entry, the same in every year. */
  readonly frame: {
    /** KATO of one of the agreement's districts. */
    readonly district: string;
    readonly oked: string;
    readonly headcount: number;
    readonly quotaAssigned?: QuotaAssigned;
  };
};

/** Sizes in turn; the first enterprise of all is medium-sized. */
const sizes: readonly SizeClass[] = [
  "medium",
  "large",
  "small",
  "medium",
  "micro",
  "large",
  "small",
  "medium",
  "large",
  "micro",
];

const headcounts: Readonly<Record<SizeClass, readonly [first: number, last: number]>> = {
  micro: [3, 15],
  small: [16, 100],
  medium: [101, 250],
  large: [251, 1800],
};

/** The first is the one that people try the program with: in the middle of its size. */
const firstHeadcount = 180;

/** Real serial numbers are low; these stay far from them. */
const firstSerial = 60_032;
const serials = 39_000;

/**
 * Invented enterprises with valid BINs, over every district, many industries and all sizes. The
 * list is always the same, and a shorter one is the beginning of a longer one. The first is
 * medium-sized without an assigned quota; some large ones have one; some are branches.
 *
 * @param count up to 150,000, so that no BIN comes twice.
 */
export function syntheticEnterprises(count: number): readonly SyntheticEnterprise[] {
  return Array.from({ length: count }, (_, place) => enterpriseAt(place));
}

function enterpriseAt(place: number): SyntheticEnterprise {
  const size = sizes[place % sizes.length] ?? "medium";
  const unit = unitAt(place);
  const isJointStock = size === "large" && happens(`joint ${place}`, 50);
  const headcount = headcountAt(place, size);
  const frame = { district: districtAt(place), oked: activityAt(place).oked, headcount };
  return {
    profile: {
      bin: binAt(place, unit),
      name: nameAt(place, isJointStock, unit),
      language: happens(`language ${place}`, 70) ? "kk" : "ru",
      // Of some the register knows no address. Nobody can own one of these.
      ...(place % 8 === 7 ? {} : { contactEmail: `reports@e${place + 1}.example` }),
    },
    frame:
      place % sizes.length === 5
        ? { ...frame, quotaAssigned: assignedTo(place, headcount) }
        : frame,
  };
}

/** Every ten places the districts move on by one, so that each size comes to each of them. */
function districtAt(place: number): string {
  const turn = place + Math.floor(place / sizes.length);
  return agreement.districts[turn % agreement.districts.length]?.kato ?? agreement.city.kato;
}

function unitAt(place: number): BinUnit {
  if (place % 13 === 6) return "branch";
  return place % 29 === 17 ? "representative" : "head";
}

function headcountAt(place: number, size: SizeClass): number {
  if (place === 0) return firstHeadcount;
  const [first, last] = headcounts[size];
  // Two draws, the lower of which counts: most enterprises of a size are near its lower end.
  return Math.min(
    drawBetween(`headcount ${place}`, first, last),
    drawBetween(`headcount too ${place}`, first, last),
  );
}

/** Tries further months until the stem has a check digit; one in a hundred has none. */
function binAt(place: number, unit: BinUnit): string {
  const round = Math.floor(place / serials);
  const year = 95 + ((drawOf(`founded ${place}`, 7) + round * 7) % 28);
  for (let month = 1; month <= 12; month += 1) {
    const yymm = `${String(year % 100).padStart(2, "0")}${String(month).padStart(2, "0")}`;
    const bin = makeBin(yymm, unit, firstSerial + (place % serials));
    if (bin !== undefined) return bin;
  }
  throw new RangeError(`no BIN for place ${place}`);
}

function assignedTo(place: number, headcount: number): QuotaAssigned {
  return {
    count: Math.max(1, Math.floor((headcount * drawBetween(`assigned ${place}`, 2, 4)) / 100)),
    decree: `№ 1/${drawBetween(`decree ${place}`, 100, 250)}, 12.02.2021`,
    from: "2021-03-01",
  };
}
