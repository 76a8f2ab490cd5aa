import { describe, expect, it } from "vitest";
import { industries, industryOf, industrySections } from "#shared/register/industry.ts";

const divisions = [...Array(100).keys()].map((division) => String(division).padStart(2, "0"));

describe("industryOf", () => {
  it.each([
    { oked: "01110", letter: "A" },
    { oked: "33200", letter: "C" },
    { oked: "35111", letter: "D" },
    { oked: "39000", letter: "E" },
    { oked: "61100", letter: "J" },
    { oked: "68201", letter: "L" },
    { oked: "84111", letter: "O" },
    { oked: "99000", letter: "U" },
  ])("puts $oked into section $letter", ({ oked, letter }) => {
    expect(industryOf(oked)).toBe(letter);
  });

  it("knows no section for divisions that do not exist", () => {
    const missing = divisions.filter((division) => industryOf(`${division}000`) === undefined);

    expect(missing).toEqual([..."00 04 34 40 44 48 54 57 67 76 83 89".split(" ")]);
  });

  it.each(["", "0111", "011100", "A1110", "01.11", " 01110"])("refuses the shape of %j", (text) => {
    expect(industryOf(text)).toBeUndefined();
  });
});

describe("industrySections", () => {
  it("are the 21 letters in order, each named in three languages", () => {
    expect(industrySections.map(({ letter }) => letter)).toEqual([...industries]);
    expect(industrySections.filter(({ name }) => !name.kk || !name.ru || !name.en)).toEqual([]);
  });
});
