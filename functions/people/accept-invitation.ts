import type {
  InvitationRepository,
  StoredInvitation,
} from "#functions/people/invitation-repository.ts";
import { isSecretOf, readToken } from "#functions/people/invitation-token.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import type { Invited } from "#shared/api/people.ts";
import { Problem } from "#shared/api/problem.ts";

export type AcceptInvitationDependencies = {
  readonly invitations: Pick<InvitationRepository, "find" | "use">;
  readonly now: Clock;
};

type Offered = { readonly token: string; readonly person: string };

/**
 * What a link invites to; the person who has used it may look again.
 *
 * @throws Problem `invitation/not-recognised`.
 */
export async function readInvitation(
  { token, person }: Offered,
  { invitations, now }: AcceptInvitationDependencies,
): Promise<Invited & { name: string; expiresAt: string }> {
  const found = await findByToken(token, invitations);
  if (found.usedBy !== person) requireOpen(found, now().toISOString());
  const { role, party, name, expiresAt } = found;
  return { role, party, name, expiresAt };
}

/**
 * Gives the person the role that the link invites to. Who has it from this very link gets the same
 * answer again.
 *
 * @throws Problem `invitation/not-recognised` for an unknown, used, withdrawn, replaced or expired
 *   link alike; `invitation/other-party`; `request/busy`.
 */
export async function acceptInvitation(
  { token, person }: Offered,
  { invitations, now }: AcceptInvitationDependencies,
): Promise<Invited> {
  return tryAgain(async () => {
    const invitation = await findByToken(token, invitations);
    const { role, party, usedBy } = invitation;
    if (usedBy === person) return { role, party };
    const usedAt = now().toISOString();
    requireOpen(invitation, usedAt);
    const outcome = await invitations.use({ invitation, usedBy: person, usedAt });
    if (outcome.kind === "done") return { role, party };
    // The first part is the invitation: read again what became of it.
    if (outcome.kind === "conflict" || outcome.failed.includes(0)) return undefined;
    throw new Problem("invitation/other-party");
  });
}

async function findByToken(
  token: string,
  invitations: Pick<InvitationRepository, "find">,
): Promise<StoredInvitation> {
  const read = readToken(token);
  const found = read && (await invitations.find(read.recipient));
  if (read === undefined || found === undefined || !isSecretOf(found.secretHash, read.secret)) {
    throw new Problem("invitation/not-recognised");
  }
  return found;
}

function requireOpen({ usedAt, revokedAt, expiresAt }: StoredInvitation, at: string): void {
  if (usedAt === undefined && revokedAt === undefined && expiresAt > at) return;
  throw new Problem("invitation/not-recognised");
}
