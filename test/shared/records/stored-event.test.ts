import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { verifyChain } from "#shared/records/hash-chain.ts";
import { eventOfStored, storedEventOf } from "#shared/records/stored-event.ts";
import { aLogOf } from "#test/records/a-log.ts";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

describe("a stored event", () => {
  it("comes back as it went, whatever its kind, and its hash still verifies", () => {
    const log = aLogOf([
      "workforce started",
      "workforce submitted 3",
      "workforce returned",
      "workforce amended 4",
      "workforce accepted",
      "workforce reopened",
      "workforce withdrawn",
    ]);

    const back = log.map((event) => eventOfStored(storedEventOf(event)));

    expect(back).toEqual(log);
    expect(verifyChain(back, digest)).toBeUndefined();
  });

  it("keeps answers as text, so that no key of theirs means anything to the store", () => {
    const [event] = aLogOf(["workforce submitted 3"]);

    expect(storedEventOf(event as NonNullable<typeof event>)).toMatchObject({
      answers: '{"figure":3}',
      sequence: 1,
    });
  });

  it("is refused when it is not an event of ours", () => {
    expect(() => eventOfStored({ kind: "submitted", answers: "{}" })).toThrow();
  });
});
