import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { describe, expect, it, onTestFinished } from "vitest";
import { mailClient } from "#functions/platform/mail-client.ts";

async function arrange(status: number, reply: object) {
  const letters: unknown[] = [];
  const server = createServer(async (request, response) => {
    letters.push(JSON.parse(await text(request)));
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const client = new SESv2Client({
    region: "eu-central-1",
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  return { letters, mail: mailClient("kelisim@kelisim.example", client) };
}

const letter = { to: "a@b.kz", subject: "Шақыру", text: "Сәлем", html: "<p>Сәлем</p>" };

describe("a letter by e-mail", () => {
  it("goes out from the stage's sender, as text and as a page", async () => {
    const { letters, mail } = await arrange(200, { MessageId: "m-1" });

    expect(await mail.send(letter)).toBe("m-1");

    expect(letters).toEqual([
      {
        FromEmailAddress: "kelisim@kelisim.example",
        Destination: { ToAddresses: ["a@b.kz"] },
        Content: {
          Simple: {
            Subject: { Data: "Шақыру", Charset: "UTF-8" },
            Body: {
              Text: { Data: "Сәлем", Charset: "UTF-8" },
              Html: { Data: "<p>Сәлем</p>", Charset: "UTF-8" },
            },
          },
        },
      },
    ]);
  });

  it("that the service refuses is a fault", async () => {
    const { mail } = await arrange(400, { __type: "MessageRejected", message: "no" });

    await expect(mail.send(letter)).rejects.toThrow();
  });
});
