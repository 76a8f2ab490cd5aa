import { SignatureV4 } from "@smithy/signature-v4";
import type { Mail } from "#functions/platform/mail-client.ts";
import type { Signer } from "#functions/platform/object-store.ts";

type MailSetting = {
  readonly sender: string;
  /** Where the mail service of one machine answers; absent: SES of the region. */
  readonly endpoint?: string | undefined;
  readonly signer: Signer;
};

const patienceMilliseconds = 8000;

/**
 * Sends a mail through SES by one signed request, as the SDK's client would and without trying
 * again: the client weighs 75 KB, too much for a function that sends a single test mail.
 *
 * @throws MailRefusal with the service's own code, or whatever broke the connection.
 */
export function mailRequest({ sender, endpoint, signer }: MailSetting) {
  return async (mail: Mail): Promise<void> => {
    const region = await signer.region();
    const host = endpoint ?? `https://email.${region}.amazonaws.com`;
    const url = new URL("/v2/email/outbound-emails", host);
    const body = JSON.stringify(contentOf(mail, sender));
    const { credentials, sha256 } = signer;
    const signature = new SignatureV4({ service: "ses", region, credentials, sha256 });
    const signed = await signature.sign({
      method: "POST",
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: {},
      headers: { "content-type": "application/json", host: url.host },
      body,
    });
    const signal = AbortSignal.timeout(patienceMilliseconds);
    const response = await fetch(url, { method: "POST", headers: signed.headers, body, signal });
    if (!response.ok) throw new MailRefusal(response.headers.get("x-amzn-errortype") ?? "unknown");
  };
}

function contentOf({ to, subject, text, html }: Mail, sender: string): object {
  const part = (Data: string) => ({ Data, Charset: "UTF-8" });
  return {
    FromEmailAddress: sender,
    Destination: { ToAddresses: [to] },
    Content: { Simple: { Subject: part(subject), Body: { Text: part(text), Html: part(html) } } },
  };
}

/** A refusal of the mail service, named as the SDK names it. */
export class MailRefusal extends Error {
  constructor(code: string) {
    super("the mail service refused");
    this.name = code.split(":")[0] ?? "unknown";
  }
}
