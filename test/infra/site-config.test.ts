import { describe, expect, it } from "vitest";
import { webConfig } from "#infra/site-config.ts";

describe("webConfig", () => {
  it("tells the web app who signs people in, and nothing that it is not told to", () => {
    const told = { issuer: "https://sso.city.example", clientId: "web", audience: "private" };

    expect(webConfig(told)).toEqual({ issuer: "https://sso.city.example", clientId: "web" });
  });
});
