import { describe, expect, it } from "vitest";
import { callerAddressWith, callerHops } from "#functions/http/caller-address.ts";
import type { ApiEvent } from "#functions/http/request.ts";

const word = "the distribution's word";

async function addressOf(headers: Readonly<Record<string, string | undefined>>) {
  const event = { headers, requestContext: { http: { sourceIp: "192.0.2.9" } } };
  const read = { count: 0 };
  const address = await callerAddressWith(async () => {
    read.count += 1;
    return word;
  })(callerHops(event as unknown as ApiEvent));
  return { address, read: read.count };
}

describe("the address that tries are counted by", () => {
  it.each([
    {
      when: "is the person's, as the distribution saw it",
      headers: { "x-forwarded-for": "203.0.113.4, 192.0.2.9", "x-kelisim-edge": word },
      address: "203.0.113.4",
    },
    {
      when: "is not what the person adds to the header",
      headers: { "x-forwarded-for": "1.1.1.1, 203.0.113.4, 192.0.2.9", "x-kelisim-edge": word },
      address: "203.0.113.4",
    },
    {
      when: "is that of whoever calls the gateway past the distribution and claims another",
      headers: { "x-forwarded-for": "1.1.1.1, 192.0.2.9" },
      address: "192.0.2.9",
    },
    {
      when: "is that of whoever makes up the distribution's word",
      headers: { "x-forwarded-for": "1.1.1.1, 192.0.2.9", "x-kelisim-edge": "a guess" },
      address: "192.0.2.9",
    },
    { when: "is the connection's where nothing is claimed", headers: {}, address: "192.0.2.9" },
  ])("$when", async ({ headers, address }) => {
    expect((await addressOf(headers)).address).toBe(address);
  });

  it("needs no secret for a request that claims nothing", async () => {
    const claimed = { "x-forwarded-for": "1.1.1.1, 192.0.2.9" };

    expect((await addressOf(claimed)).read).toBe(0);
    expect((await addressOf({ ...claimed, "x-kelisim-edge": word })).read).toBe(1);
  });
});
