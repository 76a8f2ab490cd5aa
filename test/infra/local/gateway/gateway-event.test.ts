import { describe, expect, it } from "vitest";
import { type GatewayRequest, gatewayEvent } from "#infra/local/gateway/gateway-event.ts";

const match = {
  route: { routeKey: "POST /api/enterprises/{bin}", functionName: "f", scopes: [] },
  pathParameters: { bin: "980740000012" },
};

function aRequest(request: Partial<GatewayRequest> = {}): GatewayRequest {
  return {
    id: "request-1",
    at: new Date("2024-03-05T19:03:58Z"),
    method: "POST",
    target: "/api/enterprises/980740000012",
    headers: { host: "localhost:8080", "user-agent": "a browser" },
    body: Buffer.alloc(0),
    sourceIp: "192.0.2.1",
    ...request,
  };
}

describe("the event of a request", () => {
  it("tells route, path, method, address and time as the gateway does", () => {
    const event = gatewayEvent(aRequest(), match, undefined);

    expect(event).toMatchObject({
      version: "2.0",
      routeKey: "POST /api/enterprises/{bin}",
      rawPath: "/api/enterprises/980740000012",
      rawQueryString: "",
      pathParameters: { bin: "980740000012" },
      isBase64Encoded: false,
      requestContext: {
        routeKey: "POST /api/enterprises/{bin}",
        requestId: "request-1",
        stage: "$default",
        time: "05/Mar/2024:19:03:58 +0000",
        timeEpoch: 1_709_665_438_000,
        http: {
          method: "POST",
          path: "/api/enterprises/980740000012",
          protocol: "HTTP/1.1",
          sourceIp: "192.0.2.1",
          userAgent: "a browser",
        },
      },
    });
  });

  it("has no part for what was not sent", () => {
    const event = gatewayEvent(aRequest(), { ...match, pathParameters: {} }, undefined);

    expect(Object.keys(event)).not.toContain("body");
    expect(Object.keys(event)).not.toContain("cookies");
    expect(Object.keys(event)).not.toContain("queryStringParameters");
    expect(Object.keys(event)).not.toContain("pathParameters");
    expect(event["requestContext"]).not.toHaveProperty("authorizer");
  });

  it("joins a query's repeated names with commas and decodes them", () => {
    const event = gatewayEvent(
      aRequest({ target: "/a?by=district&by=size&q=%D2%9B+a?" }),
      match,
      undefined,
    );

    expect(event["rawQueryString"]).toBe("by=district&by=size&q=%D2%9B+a?");
    expect(event["queryStringParameters"]).toEqual({ by: "district,size", q: "қ a?" });
  });

  it("takes cookies out of the headers", () => {
    const headers = { cookie: "a=1; b=2", "x-many": ["1", "2"] };

    const event = gatewayEvent(aRequest({ headers }), match, undefined);

    expect(event["cookies"]).toEqual(["a=1", "b=2"]);
    expect(event["headers"]).not.toHaveProperty("cookie");
    expect(event["headers"]).toHaveProperty("x-many", "1,2");
  });

  it("puts the caller's address before the distribution's, after whatever the caller claims", () => {
    const headers = { "x-forwarded-for": "203.0.113.9" };

    const event = gatewayEvent(aRequest({ headers }), match, undefined);

    expect(event["headers"]).toHaveProperty("x-forwarded-for", "203.0.113.9, 192.0.2.1, 127.0.0.1");
  });

  it.each([
    { type: "application/json", text: true },
    { type: "application/json; charset=utf-8", text: true },
    { type: "application/problem+json", text: true },
    { type: "TEXT/CSV", text: true },
    { type: "application/x-www-form-urlencoded", text: false },
    { type: "image/jpeg", text: false },
    { type: undefined, text: false },
  ])("hands a body of $type over as text: $text", ({ type, text }) => {
    const headers = type === undefined ? {} : { "content-type": type };

    const event = gatewayEvent(aRequest({ headers, body: Buffer.from("қала") }), match, undefined);

    expect(event["isBase64Encoded"]).toBe(!text);
    expect(event["body"]).toBe(text ? "қала" : Buffer.from("қала").toString("base64"));
  });

  it("tells the caller's claims as texts", () => {
    const claims = { sub: "officer", exp: 1700000000, aud: ["a", "b"] };

    const event = gatewayEvent(aRequest(), match, { claims, scopes: ["openid", "kelisim/api"] });

    expect(event["requestContext"]).toHaveProperty("authorizer.jwt", {
      claims: { sub: "officer", exp: "1700000000", aud: "[a b]" },
      scopes: ["openid", "kelisim/api"],
    });
  });
});
