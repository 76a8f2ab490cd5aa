import type { Mail } from "#functions/platform/mail-client.ts";

/**
 * - `sent`: the mail service has taken it
 * - `refused`: it has said that it will not, whatever is tried
 * - `uncertain`: it has not said
 */
export type Delivery = "sent" | "refused" | "uncertain";
export type SendMail = (mail: Mail) => Promise<Delivery>;

/** The whole installation cannot send: no use in going on with the next one. */
export class MailUnavailable extends Error {
  override readonly name = "MailUnavailable";
}

export type SendMailDependencies = {
  /** A client that does not try again by itself: a second try may be a second mail. */
  readonly send: (mail: Mail) => Promise<unknown>;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** The mail service says that it has not taken the mail, and may take it later. */
const busy = new Set(["TooManyRequestsException", "ThrottlingException", "LimitExceededException"]);
/** This address or this mail will not do. */
const refused = new Set(["MessageRejected", "BadRequestException", "NotFoundException"]);
/** Nothing can be sent by this installation now. */
const closed = new Set([
  "AccountSuspendedException",
  "SendingPausedException",
  "MailFromDomainNotVerifiedException",
]);
const mostTries = 6;

/**
 * Sends a mail once. Only where the service says that it was too busy to take it is it tried again;
 * where it says nothing, the mail may be on its way.
 *
 * @throws MailUnavailable when nothing can be sent at all; the mail was not taken.
 */
export function sendingWith({ send, wait }: SendMailDependencies): SendMail {
  return async (mail) => {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await tryOnce(() => send(mail));
      if (outcome !== "busy") return outcome;
      if (attempt === mostTries) throw new MailUnavailable();
      await wait(Math.random() * 250 * 2 ** attempt);
    }
  };
}

async function tryOnce(send: () => Promise<unknown>): Promise<Delivery | "busy"> {
  try {
    await send();
    return "sent";
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (closed.has(name)) throw new MailUnavailable(name, { cause: error });
    if (busy.has(name)) return "busy";
    return refused.has(name) ? "refused" : "uncertain";
  }
}
