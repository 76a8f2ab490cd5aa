import type { InvitationRepository } from "#functions/people/invitation-repository.ts";
import type { PeopleRepository, StoredPerson } from "#functions/people/people-repository.ts";
import {
  type InvitedRole,
  invitedRoles,
  type PendingInvitation,
  type Person,
} from "#shared/api/people.ts";

export type ListPeopleDependencies = {
  readonly people: Pick<PeopleRepository, "list">;
  readonly invitations: Pick<InvitationRepository, "list">;
};

/** Whom the department gave a role, and whom an invitation is on its way to. */
export async function listPeople(
  caller: string,
  { people, invitations }: ListPeopleDependencies,
): Promise<{ people: Person[]; invitations: PendingInvitation[] }> {
  const [stored, invited] = await Promise.all([people.list(), invitations.list()]);
  const nameOf = namesOf(stored);
  return {
    people: stored
      .map(({ grantedBy, ...person }) => ({
        ...person,
        grantedBy: nameOf.get(grantedBy),
        isYou: person.subject === caller,
      }))
      .toSorted((one, other) => byRoleAndTime(one, other)),
    invitations: invited
      .flatMap(({ id, role, party, name, email, language, createdAt, createdBy, expiresAt }) =>
        // Accepted and withdrawn ones have none.
        email === undefined
          ? []
          : [
              {
                ...{ id, role, party, name, email, language, createdAt, expiresAt },
                createdBy: nameOf.get(createdBy),
              },
            ],
      )
      .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt)),
  };
}

/** Names by the subject of the sign-in; a person with two roles may have two, and gives one. */
export function namesOf(people: readonly StoredPerson[]): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap(({ subject, name }) => (name === undefined ? [] : [[subject, name] as const])),
  );
}

type Ordered = { readonly role: InvitedRole; readonly since: string };

function byRoleAndTime(one: Ordered, other: Ordered): number {
  const placeOf = ({ role }: Ordered) => invitedRoles.indexOf(role);
  return placeOf(one) - placeOf(other) || one.since.localeCompare(other.since);
}
