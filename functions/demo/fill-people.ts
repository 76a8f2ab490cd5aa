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

/** Demo users whose membership the department gives; the subject of the sign-in is the name. */
function invited(): readonly (Membership & { readonly sub: string })[] {
  return [
    { sub: "officer", role: "officer" },
    { sub: "inspector", role: "inspector" },
    ...agreement.parties.map(
      ({ id }) => ({ sub: `party-${id}`, role: "party", party: id }) as const,
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
