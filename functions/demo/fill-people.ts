import type { AccountRepository } from "#functions/auth/account-repository.ts";
import type { Clock } from "#functions/platform/clock.ts";
import {
  type CreateEnrolmentCodeDependencies,
  createEnrolmentCode,
} from "#functions/register/create-enrolment-code.ts";
import { type EnrolDependencies, enrol } from "#functions/register/enrol.ts";
import { agreement } from "#shared/agreements/current.ts";
import type { Membership } from "#shared/api/read-me.ts";

export type FillPeopleDependencies = EnrolDependencies &
  CreateEnrolmentCodeDependencies & {
    readonly accounts: AccountRepository;
    readonly now: Clock;
  };

type Invited = Membership & { readonly sub: string; readonly name: string };

/** Of nobody in particular. */
const nameOfParty: Readonly<Record<string, string>> = {
  akimat: "Ерлан Сапаров",
  employers: "Мадина Жүнісова",
  "union-center": "Виктор Ким",
  "union-alliance": "Сәуле Омарова",
};

/** Demo users whose membership the department gives, by the subject of their sign-in. */
function invited(): readonly Invited[] {
  return [
    { sub: "officer", role: "officer", name: "Дана Ахметова" },
    { sub: "inspector", role: "inspector", name: "Асқар Нұрланов" },
    ...agreement.parties.map(
      ({ id }) =>
        ({ sub: `party-${id}`, role: "party", party: id, name: nameOfParty[id] ?? id }) as const,
    ),
  ];
}

/**
 * Gives the demo users their memberships: most by the department, the enterprise's by a code that
 * is made and used like that of a letter. `newcomer` stays without one.
 */
export async function fillPeople(firstBin: string, dependencies: FillPeopleDependencies) {
  const { accounts, now } = dependencies;
  const since = now().toISOString();
  for (const { sub, ...membership } of invited()) {
    const { memberships } = await accounts.read(sub);
    if (memberships.some(({ role }) => role === membership.role)) continue;
    await accounts.grant(sub, { ...membership, since, grantedBy: "demo" });
  }
  await enrolEnterprise(firstBin, dependencies);
}

async function enrolEnterprise(bin: string, dependencies: FillPeopleDependencies) {
  const person = "enterprise";
  const { memberships } = await dependencies.accounts.read(person);
  if (memberships.some((membership) => membership.bin === bin)) return;
  const { code } = await createEnrolmentCode({ bin, createdBy: "demo" }, dependencies);
  await enrol({ person, address: "demo", bin, code }, dependencies);
}
