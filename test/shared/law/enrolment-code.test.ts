import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkEnrolmentCode,
  groupEnrolmentCode,
  normaliseEnrolmentCode,
  withCheckDigit,
} from "#shared/law/enrolment-code.ts";

const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 11, maxLength: 11 });
const code = digits.map(withCheckDigit);

const check = <Values>(property: fc.IProperty<Values>) => fc.assert(property, { numRuns: 2_000 });

describe("the check digit of an enrolment code", () => {
  it("catches every single wrong digit", () => {
    check(
      fc.property(code, fc.nat(11), fc.integer({ min: 1, max: 9 }), (text, place, shift) => {
        const digit = (Number(text.charAt(place)) + shift) % 10;
        const wrong = text.slice(0, place) + digit + text.slice(place + 1);

        expect(checkEnrolmentCode(wrong)).toBe("check-digit");
      }),
    );
  });

  it("catches every exchange of two neighbours", () => {
    check(
      fc.property(code, fc.nat(10), (text, place) => {
        const [a, b] = [text.charAt(place), text.charAt(place + 1)];
        fc.pre(a !== b);
        const wrong = text.slice(0, place) + b + a + text.slice(place + 2);

        expect(checkEnrolmentCode(wrong)).toBe("check-digit");
      }),
    );
  });

  it("catches both slips for each pair of digits in each place", () => {
    const pairs = [...Array(100).keys()].filter((pair) => Math.floor(pair / 10) !== pair % 10);
    const missed = [...Array(10).keys()].flatMap((place) =>
      pairs.filter((pair) => {
        const text = withCheckDigit(
          "0".repeat(place) + String(pair).padStart(2, "0") + "0".repeat(9 - place),
        );
        const swapped =
          text.slice(0, place) +
          text.charAt(place + 1) +
          text.charAt(place) +
          text.slice(place + 2);
        return checkEnrolmentCode(swapped) === "valid";
      }),
    );

    expect(missed).toEqual([]);
  });
});

describe("checkEnrolmentCode", () => {
  it("accepts what was made, also as people type it", () => {
    check(
      fc.property(code, fc.constantFrom(" ", "-", "–", "\u00a0", "\u200b", ""), (text, mark) => {
        const typed = ` ${text.slice(0, 4)}${mark}${text.slice(4, 8)}${mark}${text.slice(8)}\n`;

        expect(checkEnrolmentCode(normaliseEnrolmentCode(typed))).toBe("valid");
        expect(normaliseEnrolmentCode(groupEnrolmentCode(text))).toBe(text);
      }),
    );
  });

  it.each(["", "12345678901", "1234567890123", "12345678901x", "1234 5678 9018"])(
    "refuses the shape of %j",
    (text) => {
      expect(checkEnrolmentCode(text)).toBe("format");
    },
  );
});

describe("withCheckDigit", () => {
  it("adds the digit of Damm's scheme", () => {
    expect(withCheckDigit("00000000572")).toBe("000000005724");
  });

  it("refuses anything but eleven digits", () => {
    expect(() => withCheckDigit("123")).toThrow(RangeError);
  });
});

describe("groupEnrolmentCode", () => {
  it("parts a code as letters print it", () => {
    expect(groupEnrolmentCode("123456789018")).toBe("1234-5678-9018");
  });
});
