import { describe, expect, it } from "vitest";
import { declarationMarkSchema } from "#shared/records/event.ts";
import { makeUlid } from "#shared/text/ulid.ts";
import { newUlid } from "#web/features/file/ulid.ts";

describe("makeUlid", () => {
  it("writes the time as the standard does", () => {
    const ulid = makeUlid(1_469_918_176_385, new Uint8Array(16));

    expect(ulid).toBe("01ARYZ6S410000000000000000");
  });

  it("sorts by time", () => {
    const random = new Uint8Array(16).fill(31);

    expect(makeUlid(1_700_000_000_000, random) < makeUlid(1_700_000_000_001, random)).toBe(true);
  });

  it("makes what the server takes for the id of a filing, another one each time", () => {
    const ids = Array.from({ length: 100 }, newUlid);

    expect(new Set(ids).size).toBe(100);
    for (const id of ids)
      expect(declarationMarkSchema.shape.filing.safeParse(id).success).toBe(true);
  });
});
