import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binUnitOf, binUnits, checkBin, groupBin, makeBin } from "#shared/law/bin.ts";
import { binSchema } from "#shared/law/bin-schema.ts";

const firstPass = [
  "941240000193",
  "940140000385",
  "020240000555",
  "971240001315",
  "010940000162",
  "171140900016",
  "181141900093",
  "101241001053",
  "020540003431",
  "081140000436",
  "000140002217",
  "991140001226",
  "950440001673",
];
const secondPass = [
  "970240000816",
  "011140001654",
  "011140001666",
  "960240007379",
  "020440002422",
  "180840002049",
];

/** BINs of the synthetic maker: right by both passes, spread over everything that varies. */
const bin = fc
  .record({
    yy: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    unit: fc.constantFrom(...binUnits),
    serial: fc.integer({ min: 0, max: 99_999 }),
  })
  .map(({ yy, month, unit, serial }) => {
    const yymm = `${String(yy).padStart(2, "0")}${String(month).padStart(2, "0")}`;
    return makeBin(yymm, unit, serial);
  })
  .filter((made) => made !== undefined);

describe("checkBin", () => {
  it.each([...firstPass, ...secondPass])("knows %s, the BIN of an organisation", (text) => {
    expect(checkBin(text)).toBe("valid");
  });

  it.each(["971240001316", "190240015482", "990140000593"])("finds the slip in %s", (text) => {
    expect(checkBin(text)).toBe("check-digit");
  });

  it("takes no digit for a number that neither pass can finish", () => {
    const stem = "99014000082";

    expect([..."0123456789"].map((digit) => checkBin(stem + digit))).toEqual(
      Array(10).fill("check-digit"),
    );
  });

  it.each(["000101300009", "850931400123", "990230500001"])(
    "tells that %s is an individual's, by its 5th digit",
    (text) => {
      expect(checkBin(text)).toBe("individual");
    },
  );

  it.each([
    "",
    "94124000019",
    "9412400001933",
    "941270000193",
    "941 240 000 193",
    "٩٤١٢٤٠٠٠٠١٩٣",
    "94124000019x",
    "941240000193\n",
  ])("refuses the shape of %j", (text) => {
    expect(checkBin(text)).toBe("format");
  });

  it("finds a wrong digit anywhere but in the place whose weight is eleven", () => {
    fc.assert(
      fc.property(bin, fc.nat(11), fc.integer({ min: 1, max: 9 }), (text, place, shift) => {
        fc.pre(place !== 4 && place !== 10 && place !== 8);
        const digit = (Number(text.charAt(place)) + shift) % 10;
        const wrong = text.slice(0, place) + digit + text.slice(place + 1);
        // A number that changes from one pass to the other can come out right by chance.
        const pass = (value: string) => weighted(value) % 11 === 10;
        fc.pre(pass(text) === pass(wrong));

        expect(checkBin(wrong)).toBe("check-digit");
      }),
      { numRuns: 2_000 },
    );
  });

  it("answers whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(["valid", "format", "check-digit", "individual"]).toContain(checkBin(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("makeBin", () => {
  it("makes BINs that are valid and keep their unit", () => {
    fc.assert(
      fc.property(bin, (text) => {
        expect(checkBin(text)).toBe("valid");
        expect(binUnitOf(text)).toBe(binUnits[Number(text.charAt(5))]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("makes the BIN that an organisation got", () => {
    expect(makeBin("9412", "head", 19)).toBe("941240000193");
    expect(makeBin("9702", "head", 81)).toBe("970240000816");
  });

  it("makes none where neither pass gives a digit, or where the parts are too long", () => {
    expect(makeBin("9901", "head", 82)).toBeUndefined();
    expect(makeBin("9901", "head", 100_000)).toBeUndefined();
    expect(makeBin("199901", "head", 1)).toBeUndefined();
  });
});

describe("binUnitOf", () => {
  it("reads the 6th digit", () => {
    expect(binUnitOf("171140900016")).toBe("head");
    expect(binUnitOf("181141900093")).toBe("branch");
    expect(binUnitOf("181142900093")).toBe("representative");
    expect(binUnitOf("181149900093")).toBeUndefined();
  });
});

describe("binSchema", () => {
  it.each([
    { text: "12", code: "bin/format" },
    { text: "000101300009", code: "bin/individual" },
    { text: "971240001316", code: "bin/check-digit" },
  ])("says $code of $text, and nothing else", ({ text, code }) => {
    expect(binSchema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([code]);
  });

  it("takes a BIN as it is", () => {
    expect(binSchema.parse("010940000162")).toBe("010940000162");
  });
});

describe("groupBin", () => {
  it("parts a BIN as it is read out", () => {
    expect(groupBin("941240000193")).toBe("941\u00a0240\u00a0000\u00a0193");
  });
});

function weighted(text: string): number {
  return [...text.slice(0, 11)].reduce((sum, digit, index) => sum + (index + 1) * Number(digit), 0);
}
