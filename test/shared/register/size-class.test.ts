import { describe, expect, it } from "vitest";
import { sizeClasses, sizeClassName, sizeClassOf } from "#shared/register/size-class.ts";

describe("sizeClassOf", () => {
  it.each([
    { headcount: 0, size: "micro" },
    { headcount: 15, size: "micro" },
    { headcount: 16, size: "small" },
    { headcount: 100, size: "small" },
    { headcount: 101, size: "medium" },
    { headcount: 250, size: "medium" },
    { headcount: 251, size: "large" },
    { headcount: 1_000_000, size: "large" },
  ])("calls $headcount workers $size", ({ headcount, size }) => {
    expect(sizeClassOf(headcount)).toBe(size);
  });
});

describe("sizeClassName", () => {
  it("tells the classes apart in every language", () => {
    const names = sizeClasses.flatMap((size) => Object.values(sizeClassName[size]));

    expect(new Set(names).size).toBe(12);
  });
});
