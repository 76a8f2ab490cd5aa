import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { acceptInvitation, readInvitation } from "#functions/people/accept-invitation.ts";
import type { InvitationRepository } from "#functions/people/invitation-repository.ts";
import { type InvitePersonDependencies, invitePerson } from "#functions/people/invite-person.ts";
import { listPeople } from "#functions/people/list-people.ts";
import type { PeopleRepository } from "#functions/people/people-repository.ts";
import { removePerson } from "#functions/people/remove-person.ts";
import { revokeInvitation } from "#functions/people/revoke-invitation.ts";
import {
  acceptInvitationContract,
  invitePersonContract,
  listPeopleContract,
  readInvitationContract,
  removePersonContract,
  revokeInvitationContract,
} from "#shared/api/people.ts";

export type PeopleDependencies = InvitePersonDependencies & {
  readonly people: PeopleRepository;
  readonly invitations: InvitationRepository;
};

/** Whom the department invites and removes, and what an invited person does with the link. */
export function peopleEndpoints(dependencies: PeopleDependencies): readonly Endpoint[] {
  return [
    endpoint(listPeopleContract, ({ caller }) => listPeople(caller.id, dependencies)),
    endpoint(invitePersonContract, ({ body, caller }) =>
      invitePerson({ ...body, invitedBy: caller.id }, dependencies),
    ),
    endpoint(revokeInvitationContract, ({ params }) => revokeInvitation(params.id, dependencies)),
    endpoint(removePersonContract, ({ params, caller }) =>
      removePerson({ ...params, by: caller.id }, dependencies),
    ),
    endpoint(readInvitationContract, ({ body, caller }) =>
      readInvitation({ ...body, person: caller.id }, dependencies),
    ),
    endpoint(acceptInvitationContract, ({ body, caller }) =>
      acceptInvitation({ ...body, person: caller.id }, dependencies),
    ),
  ];
}
