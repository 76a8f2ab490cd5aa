import { describe, expect, it } from "vitest";
import { byCode, type MeasureId, measureCodes, sumOf } from "#shared/indicators/measures.ts";

/** Bytes of a number attribute: about one for two digits and one more, as AWS documents it. */
const numberBytes = (value: number) => Math.ceil(String(value).length / 2) + 1;

describe("measureCodes", () => {
  it("are distinct, and none is a name that cells use themselves", () => {
    const codes = Object.values(measureCodes);

    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => ["pk", "sk", "revision"].includes(code))).toEqual([]);
  });

  it("keep a cell with every measure at a city's largest sums under 1 KB", () => {
    const largest = 1_000_000 * 200_000;
    const key = "pkg99#2023".length + "sk751110000#A#medium".length;
    const sums = Object.values(measureCodes).map((code) => code.length + numberBytes(largest));
    const revision = "revision".length + numberBytes(10_000_000);

    expect(sums.reduce((sum, bytes) => sum + bytes, key + revision)).toBeLessThan(1024);
  });
});

describe("byCode", () => {
  it("names sums by code and leaves zeros out, which sumOf reads as zero", () => {
    const sums = byCode({ frame: 2, "quota.required": 0, "workforce.expected": 1 });

    expect(sums).toEqual({ f: 2, w0: 1 });
    const read = (["frame", "quota.required"] satisfies MeasureId[]).map((id) => sumOf(sums, id));
    expect(read).toEqual([2, 0]);
  });
});
