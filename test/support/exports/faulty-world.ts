import type { Caller } from "#functions/auth/guard.ts";
import { fillDemo } from "#functions/demo/fill.ts";
import { syntheticFilings } from "#functions/demo/synthetic-answers.ts";
import {
  type SyntheticEnterprise,
  syntheticEnterprises,
} from "#functions/demo/synthetic-enterprises.ts";
import { lastEventOf } from "#functions/records/based-on.ts";
import { decideReturn } from "#functions/records/decide-return.ts";
import { submitReturn } from "#functions/records/submit-return.ts";
import { withdrawReturn } from "#functions/records/withdraw-return.ts";
import { commitFrameEntry } from "#functions/register/commit-enterprise.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import { repositoriesOf } from "#test/repositories.ts";

const years = [2022, 2023] as const;

/**
 * Two years of so many enterprises, filed through the use cases, with what happens in life: amended,
 * withdrawn, returned and never corrected, accepted and changed after, filed late, out of scope
 * after filing, moved to another district or size, a quota assigned after filing.
 */
export async function fillFaultyWorld(
  database: LocalDatabase,
  enterprises: number,
  now: () => Date,
): Promise<void> {
  const repositories = repositoriesOf(database, now);
  await fillDemo({ enterprises, year: 2023 }, { ...repositories, now, report: () => undefined });
  const list = syntheticEnterprises(enterprises);
  for (const [place, enterprise] of list.entries()) {
    if (place === 0) continue;
    for (const year of years) await befall({ enterprise, place, year }, repositories, now);
  }
}

type Lot = {
  readonly enterprise: SyntheticEnterprise;
  readonly place: number;
  readonly year: number;
};
type Repositories = ReturnType<typeof repositoriesOf>;

async function befall(lot: Lot, repositories: Repositories, now: () => Date): Promise<void> {
  const { place } = lot;
  if (place % 7 === 1) await amend(lot, "workforce", repositories, now);
  if (place % 11 === 2) await withdraw(lot, "collective-agreement", repositories, now);
  if (place % 13 === 3) await withdraw(lot, "disability-quota", repositories, now);
  if (place % 9 === 4) await returnIt(lot, "safety-council", repositories, now);
  if (place % 17 === 5) await changeFrame(lot, { inScope: false }, repositories, now);
  if (place % 19 === 6) await changeFrame(lot, { district: "751110000" }, repositories, now);
  if (place % 23 === 7) await changeFrame(lot, { headcount: 40 }, repositories, now);
  if (place % 12 === 8) await changeFrame(lot, { quota: 3 }, repositories, now);
}

function callerOf({ enterprise }: Lot, action: Caller["action"]): Caller {
  const { bin } = enterprise.profile;
  return { id: "demo", role: "enterprise", action, memberships: [{ role: "enterprise", bin }] };
}

const officer: Caller = {
  id: "officer",
  role: "officer",
  action: "return/decide",
  memberships: [{ role: "officer" }],
};

const idempotency = (what: string) => ({ key: `world-${what}`, requestHash: "0".repeat(64) });

function placeOf({ enterprise, year }: Lot, form: AnnualFormId) {
  return { bin: enterprise.profile.bin, year, form };
}

async function lastOf(lot: Lot, form: AnnualFormId, { log }: Repositories) {
  const last = lastEventOf(await log.read(lot.enterprise.profile.bin, lot.year), form);
  return last !== undefined && last.kind !== "started" ? last : undefined;
}

function yearOf({ log, drafts, campaigns, register }: Repositories, now: () => Date) {
  const isSigned = async () => false;
  const { find: findCampaign } = campaigns;
  return { log, drafts, findCampaign, findFrame: register.findFrame, isSigned, now };
}

async function amend(lot: Lot, form: AnnualFormId, repositories: Repositories, now: () => Date) {
  const last = await lastOf(lot, form, repositories);
  const filing = syntheticFilings(lot.enterprise, lot.year).find((each) => each.form === form);
  if (last === undefined || filing === undefined) return;
  const injuredPersons = Number(filing.answers["injuredPersons"] ?? 0) + 1;
  await submitReturn(
    {
      ...placeOf(lot, form),
      answers: { ...filing.answers, injuredPersons },
      explanations: {
        ...filing.explanations,
        "more-injured-than-employed": { reason: "other", text: "=HYPERLINK(1)" },
      },
      basedOn: last.sequence,
      locale: "kk",
      caller: callerOf(lot, "return/submit"),
      idempotency: idempotency(`amend-${form}`),
    },
    yearOf(repositories, now),
  );
}

async function withdraw(lot: Lot, form: AnnualFormId, repositories: Repositories, now: () => Date) {
  const last = await lastOf(lot, form, repositories);
  if (last?.kind !== "submitted") return;
  await withdrawReturn(
    {
      ...placeOf(lot, form),
      basedOn: last.sequence,
      caller: callerOf(lot, "return/withdraw"),
      idempotency: idempotency(`withdraw-${form}`),
    },
    yearOf(repositories, now),
  );
}

async function returnIt(lot: Lot, form: AnnualFormId, repositories: Repositories, now: () => Date) {
  const last = await lastOf(lot, form, repositories);
  if (last?.kind !== "submitted") return;
  await decideReturn(
    {
      ...placeOf(lot, form),
      decision: "returned",
      comments: [{ field: "hasCouncil", text: "?" }],
      basedOn: last.sequence,
      caller: officer,
      idempotency: idempotency(`return-${form}`),
    },
    { ...yearOf(repositories, now), isKnown: async () => true },
  );
}

async function changeFrame(
  { enterprise, year }: Lot,
  change: { inScope?: boolean; district?: string; headcount?: number; quota?: number },
  { register }: Repositories,
  now: () => Date,
) {
  const { bin } = enterprise.profile;
  const { quota, ...facts } = change;
  const assigned = quota !== undefined && {
    quotaAssigned: { count: quota, decree: "№ 1", from: `${year}-01-01` },
  };
  await commitFrameEntry(
    {
      bin,
      year,
      inScope: true,
      ...enterprise.frame,
      ...facts,
      ...(facts.inScope === false && { outOfScopeReason: "ceased" as const }),
      ...assigned,
    },
    { at: now().toISOString(), by: "officer" },
    register,
  );
}
