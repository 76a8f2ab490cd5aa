import type { InvitationRepository } from "#functions/people/invitation-repository.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import { Problem } from "#shared/api/problem.ts";

export type RevokeInvitationDependencies = {
  readonly invitations: Pick<InvitationRepository, "list" | "revoke">;
  readonly now: Clock;
};

/**
 * Voids a link that nobody has used. One that is withdrawn already is done, so that it can be sent
 * again.
 *
 * @throws Problem `invitation/not-found` when it was accepted, replaced or never made;
 *   `request/busy`.
 */
export async function revokeInvitation(
  id: string,
  { invitations, now }: RevokeInvitationDependencies,
): Promise<{ id: string }> {
  return tryAgain(async () => {
    const found = (await invitations.list()).find((each) => each.id === id);
    if (found === undefined || found.usedAt !== undefined) {
      throw new Problem("invitation/not-found");
    }
    if (found.revokedAt !== undefined) return { id };
    const revoked = await invitations.revoke(found, now().toISOString());
    return revoked ? { id } : undefined;
  });
}
