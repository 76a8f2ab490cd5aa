import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { eventHash, noPreviousHash, verifyChain } from "#shared/records/hash-chain.ts";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

type Link = {
  readonly bin: string;
  readonly year: number;
  readonly sequence: number;
  readonly nonce: string;
  readonly previousHash: string;
  readonly hash: string;
};

function aLog(length: number): Link[] {
  const log: Link[] = [];
  for (let sequence = 1; sequence <= length; sequence++) {
    const previousHash = log.at(-1)?.hash ?? noPreviousHash;
    const content = { bin: "000140000001", year: 2023, sequence, nonce: "ab", previousHash };
    log.push({ ...content, hash: eventHash(content, digest) });
  }
  return log;
}

const withChanged = (place: number, change: Partial<Link>) =>
  aLog(3).map((event) => (event.sequence === place ? { ...event, ...change } : event));

describe("verifyChain", () => {
  it("finds nothing wrong with a log as it was written, or an empty one", () => {
    expect(verifyChain(aLog(3), digest)).toBeUndefined();
    expect(verifyChain([], digest)).toBeUndefined();
  });

  it.each([
    { when: "the nonce was changed", change: { nonce: "cd" }, reason: "hash" },
    { when: "its hash was changed", change: { hash: noPreviousHash }, reason: "hash" },
    { when: "the link was changed", change: { previousHash: "x" }, reason: "previous-hash" },
    { when: "it is another enterprise's", change: { bin: "000140000002" }, reason: "owner" },
    { when: "it is another year's", change: { year: 2022 }, reason: "owner" },
    { when: "its place was changed", change: { sequence: 7 }, reason: "sequence" },
  ])("names the event and the reason when $when", ({ change, reason }) => {
    const sequence = change.sequence ?? 2;

    expect(verifyChain(withChanged(2, change), digest)).toEqual({ sequence, reason });
  });

  it("notices an event that is missing", () => {
    const log = aLog(3).filter(({ sequence }) => sequence !== 2);

    expect(verifyChain(log, digest)).toEqual({ sequence: 3, reason: "sequence" });
  });

  it("notices an event rewritten with a fitting hash by the one after it", () => {
    const { hash: _hash, ...content } = aLog(1)[0] as Link;
    const forged = { ...content, nonce: "ef" };
    const log = [{ ...forged, hash: eventHash(forged, digest) }, ...aLog(3).slice(1)];

    expect(verifyChain(log, digest)).toEqual({ sequence: 2, reason: "previous-hash" });
  });
});
