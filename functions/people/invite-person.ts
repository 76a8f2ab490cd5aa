import { type Invitation, invitationMail } from "#functions/people/invitation-mail.ts";
import type { InvitationRepository } from "#functions/people/invitation-repository.ts";
import { newSecret, recipientOf, tokenOf } from "#functions/people/invitation-token.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { sha256 } from "#functions/platform/digest.ts";
import type { Mail } from "#functions/platform/mail-client.ts";
import { newUlid } from "#functions/platform/new-ulid.ts";
import { tryAgain } from "#functions/platform/try-again.ts";

export type InvitePersonDependencies = {
  readonly invitations: Pick<InvitationRepository, "find" | "replace">;
  /** False when the mail service did not take the letter. */
  readonly deliver: (mail: Mail) => Promise<boolean>;
  /** Scheme and host that people see. */
  readonly origin: string;
  readonly now: Clock;
};

const validDays = 14;
const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Makes a link of its own for a person and sends it to them. The link before it, for the same role
 * and e-mail, is void from then on. The link is given back only if the letter could not be sent.
 *
 * @throws Problem `request/busy`.
 */
export async function invitePerson(
  { invitedBy, ...invited }: Invitation & { readonly invitedBy: string },
  { invitations, deliver, origin, now }: InvitePersonDependencies,
): Promise<{ id: string; expiresAt: string; link?: string }> {
  const at = now();
  const secret = newSecret();
  const invitation = {
    ...invited,
    id: newUlid(at),
    recipient: recipientOf(invited),
    secretHash: sha256(secret),
    createdAt: at.toISOString(),
    createdBy: invitedBy,
    expiresAt: new Date(at.getTime() + validDays * dayMilliseconds).toISOString(),
  };
  await tryAgain(async () => {
    const replaced = await invitations.find(invitation.recipient);
    return (await invitations.replace(invitation, replaced)) || undefined;
  });
  const link = `${origin}/app/invitation#${tokenOf({ ...invitation, secret })}`;
  const { id, expiresAt } = invitation;
  const delivered = await deliver(invitationMail({ ...invited, link, expiresAt }));
  return { id, expiresAt, ...(delivered ? {} : { link }) };
}
