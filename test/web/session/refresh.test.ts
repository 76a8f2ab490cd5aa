import { afterEach, describe, expect, it, vi } from "vitest";
import { refresh } from "#web/session/refresh.ts";

const request = {
  tokenEndpoint: "https://issuer.example/token",
  clientId: "web",
  refreshToken: "r1",
};

/** An issuer that gives one answer, and what it was asked. */
function arrange(reply: Response) {
  const asked: RequestInit[] = [];
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    asked.push(init);
    return reply;
  });
  return { asked };
}

describe("refresh", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("asks as a public client and keeps the refresh token that is not replaced", async () => {
    const { asked } = arrange(Response.json({ access_token: "a2", expires_in: 900 }));

    const tokens = await refresh(request);

    expect(tokens).toMatchObject({ accessToken: "a2", refreshToken: "r1" });
    expect(String(asked[0]?.body)).toBe("grant_type=refresh_token&client_id=web&refresh_token=r1");
  });

  it("takes the refresh token that replaces the old one", async () => {
    arrange(Response.json({ access_token: "a2", refresh_token: "r2" }));

    expect(await refresh(request)).toMatchObject({ refreshToken: "r2" });
  });

  it("says when the issuer no longer takes the refresh token", async () => {
    arrange(Response.json({ error: "invalid_grant" }, { status: 400 }));

    expect(await refresh(request)).toBeUndefined();
  });

  it("does not take an issuer in trouble for a refusal", async () => {
    arrange(new Response("bad gateway", { status: 502 }));

    await expect(refresh(request)).rejects.toThrow("502");
  });
});
