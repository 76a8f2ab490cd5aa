import { describe, expect, it } from "vitest";
import { gatewayRefusal, gatewayReply } from "#infra/local/gateway/gateway-reply.ts";

describe("the reply to a caller", () => {
  it("is what the function says", () => {
    const reply = gatewayReply({
      kind: "answered",
      reply: {
        statusCode: 201,
        headers: { "Content-Type": "application/json", "X-Count": 3 },
        cookies: ["a=1", "b=2"],
        body: "{}",
      },
    });

    expect(reply).toEqual({
      status: 201,
      headers: { "content-type": "application/json", "x-count": "3", "set-cookie": ["a=1", "b=2"] },
      body: Buffer.from("{}"),
    });
  });

  it("is decoded when the function encoded it", () => {
    const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff]);
    const reply = { statusCode: 200, body: bytes.toString("base64"), isBase64Encoded: true };

    expect(gatewayReply({ kind: "answered", reply }).body).toEqual(bytes);
  });

  it("is a 200 in JSON when the function names no status", () => {
    expect(gatewayReply({ kind: "answered", reply: { a: 1 } })).toEqual({
      status: 200,
      headers: { "content-type": "application/json" },
      body: Buffer.from('{"a":1}'),
    });
  });

  it.each([
    { when: "the function failed", result: { kind: "failed", reason: "error" } as const },
    { when: "the function was too slow", result: { kind: "failed", reason: "timeout" } as const },
    { when: "it answered nothing", result: { kind: "answered", reply: null } as const },
    {
      when: "its status is none",
      result: { kind: "answered", reply: { statusCode: "many" } } as const,
    },
    {
      when: "it answered too much",
      result: {
        kind: "answered",
        reply: { statusCode: 200, body: "x".repeat(7_000_000) },
      } as const,
    },
  ])("is the gateway's own when $when", ({ result }) => {
    const { status, body } = gatewayReply(result);

    expect(status).toBe(500);
    expect(body.toString()).toBe('{"message":"Internal Server Error"}');
  });

  it.each([
    { status: 401, words: '{"message":"Unauthorized"}' },
    { status: 403, words: '{"message":"Forbidden"}' },
    { status: 404, words: '{"message":"Not Found"}' },
    { status: 413, words: '{"message":"Request Entity Too Large"}' },
    { status: 503, words: '{"message":"Service Unavailable"}' },
  ] as const)("refuses with the gateway's bytes: $status", ({ status, words }) => {
    expect(gatewayRefusal(status).body.toString()).toBe(words);
  });
});
