import { describe, expect, it } from "vitest";
import { agreement } from "#shared/agreements/current.ts";
import { tiles } from "#shared/agreements/current-tiles.ts";

describe("the tile map", () => {
  it("has each district once, and the city as its last tile", () => {
    const codes = agreement.districts.map(({ kato }) => kato);

    expect(tiles.flat().slice(0, -1).toSorted()).toEqual(codes.toSorted());
    expect(tiles.flat().at(-1)).toBe(agreement.city.kato);
  });
});
