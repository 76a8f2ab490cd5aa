import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { sha256 } from "#functions/platform/digest.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import type { EnrolmentCodeRepository } from "#functions/register/enrolment-code-repository.ts";
import type { MemberRepository, StoredMember } from "#functions/register/member-repository.ts";
import type { RegisterRepository } from "#functions/register/register-repository.ts";
import { listMembersContract, type Member, removeMemberContract } from "#shared/api/members.ts";
import { Problem } from "#shared/api/problem.ts";

export type MembersDependencies = {
  readonly members: MemberRepository;
  readonly codes: Pick<EnrolmentCodeRepository, "find">;
  readonly register: Pick<RegisterRepository, "findProfile">;
};

/**
 * Who may file for an enterprise, longest here first.
 *
 * @throws Problem `enterprise/not-found`.
 */
export async function listMembers(
  bin: string,
  { members, register }: Omit<MembersDependencies, "codes">,
): Promise<readonly Member[]> {
  const [profile, stored] = await Promise.all([register.findProfile(bin), members.listOf(bin)]);
  if (profile === undefined) throw new Problem("enterprise/not-found");
  return viewsOf(bin, stored);
}

/**
 * Ends a membership: the person's next request is refused, and the code they came in by does not
 * let them in again. A member who is gone already is no problem, so a removal can be sent again.
 *
 * @throws Problem `enterprise/not-found`, `request/busy`.
 */
export async function removeMember(
  { bin, member }: { readonly bin: string; readonly member: string },
  { members, codes, register }: MembersDependencies,
): Promise<readonly Member[]> {
  if ((await register.findProfile(bin)) === undefined) throw new Problem("enterprise/not-found");
  return tryAgain(async () => {
    const [stored, code] = await Promise.all([members.listOf(bin), codes.find(bin)]);
    const found = stored.find(({ sub }) => memberIdOf(bin, sub) === member);
    if (found === undefined) return viewsOf(bin, stored);
    const removed = await members.remove(bin, found.sub, code?.usedBy === found.sub);
    const left = stored.filter((each) => each !== found);
    return removed.kind === "done" ? viewsOf(bin, left) : undefined;
  });
}

function viewsOf(bin: string, stored: readonly StoredMember[]): readonly Member[] {
  return stored
    .toSorted((left, right) => Date.parse(left.since) - Date.parse(right.since))
    .map(({ sub, since, grantedBy }) => ({
      member: memberIdOf(bin, sub),
      since,
      grantedBy: waysIn.find((way) => way === grantedBy) ?? "other",
    }));
}

const waysIn = ["enrolment-code", "invitation"] as const;

/** An issuer may put an e-mail or a number of a person into its subject: it does not leave. */
function memberIdOf(bin: string, sub: string): string {
  return sha256(`${bin}|${sub}`).slice(0, 16);
}

export function memberEndpoints(dependencies: MembersDependencies): readonly Endpoint[] {
  return [
    endpoint(listMembersContract, async ({ params }) => ({
      members: [...(await listMembers(params.bin, dependencies))],
    })),
    endpoint(removeMemberContract, async ({ params }) => ({
      members: [...(await removeMember(params, dependencies))],
    })),
  ];
}
