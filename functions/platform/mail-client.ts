import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";

/** A letter by e-mail, in plain text and, for most readers, as a page. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** Sends letters from the stage's sender; on one machine they are kept as files instead. */
export function mailClient(sender: string, client = new SESv2Client({})) {
  return {
    /** Hands a letter over to be delivered, and gives the id that the mail service knows it by. */
    async send({ to, subject, text, html }: Mail): Promise<string> {
      const { MessageId: id = "" } = await client.send(
        new SendEmailCommand({
          FromEmailAddress: sender,
          Destination: { ToAddresses: [to] },
          Content: {
            Simple: {
              Subject: { Data: subject, Charset: "UTF-8" },
              Body: {
                Text: { Data: text, Charset: "UTF-8" },
                Html: { Data: html, Charset: "UTF-8" },
              },
            },
          },
        }),
      );
      return id;
    },
  };
}
