import { type FillPeopleDependencies, fillPeople } from "#functions/demo/fill-people.ts";
import {
  type FillRegisterDependencies,
  fillEnterprise,
  fillOpenCampaign,
  fillPastCampaign,
} from "#functions/demo/fill-register.ts";
import { type FillReturnsDependencies, fillReturns } from "#functions/demo/fill-returns.ts";
import type { Scene } from "#functions/demo/plan.ts";
import { runPooled } from "#functions/demo/run-pooled.ts";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { agreement } from "#shared/agreements/current.ts";

export type FillDependencies = FillRegisterDependencies &
  FillPeopleDependencies &
  Omit<FillReturnsDependencies, "findCampaign" | "findFrame"> & {
    /** Told after each step how many of all are done. */
    readonly report: (done: number, all: number) => void;
  };

export type FillOrder = {
  readonly enterprises: number;
  /** Reporting year to fill. */
  readonly year: number;
};

/** Writes at once that one machine's engine takes well. */
const atOnce = 8;

/** The year that people file in now: the last of the agreement. */
const presentYear = Math.max(...agreement.periodYears);

/**
 * What a first visit finds: the register, the campaign people file in and the one before it, the
 * users, last year's returns of most and this year's of some.
 */
export async function fillDemo(order: FillOrder, dependencies: FillDependencies): Promise<void> {
  const { year, enterprises } = order;
  await fillYear({ year: year - 1, enterprises, scene: "past" }, dependencies);
  await fillYear({ year, enterprises, scene: "present" }, dependencies);
  const [first] = syntheticEnterprises(1);
  if (first !== undefined) await fillPeople(first.profile.bin, dependencies);
}

/** Volume: so many enterprises, all of which but the first have filed all forms of the year. */
export function fillVolume(order: FillOrder, dependencies: FillDependencies): Promise<void> {
  return fillYear({ ...order, scene: "full" }, dependencies);
}

type YearOrder = FillOrder & { readonly scene: Scene };

async function fillYear({ year, enterprises, scene }: YearOrder, dependencies: FillDependencies) {
  const { campaigns, register, report } = dependencies;
  if (year === presentYear) await fillOpenCampaign(year, dependencies);
  else await fillPastCampaign(year, dependencies);
  const campaign = await campaigns.find(year);
  if (campaign === undefined) throw new RangeError("the campaign is gone");
  const list = syntheticEnterprises(enterprises);
  const returns = {
    ...dependencies,
    findCampaign: async () => campaign,
    findFrame: register.findFrame,
  };
  const steps = list.map((enterprise, place) => async () => {
    await fillEnterprise(enterprise, [year], dependencies);
    await fillReturns({ enterprise, place, year, scene, campaign }, returns);
  });
  await runPooled(steps, atOnce, (done) => report(done, list.length));
}
