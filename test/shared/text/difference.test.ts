import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDifference } from "#shared/text/difference.ts";
import { parseCount } from "#shared/text/parse-number.ts";

const whole = fc.integer({ min: 0, max: 1_000_000_000 });

describe("formatDifference", () => {
  it.each([
    { locale: "kk", before: 184, after: 186, absolute: "+2", percent: "+1,1%" },
    { locale: "ru", before: 186, after: 184, absolute: "−2", percent: "−1,1\u00a0%" },
    { locale: "en", before: 4, after: 19, absolute: "+15", percent: "+375.0%" },
    { locale: "en", before: 5, after: 5, absolute: "0", percent: "0.0%" },
    { locale: "en", before: 1000, after: 3456, absolute: "+2,456", percent: "+245.6%" },
    // An exact half is rounded away from zero, whichever way the figure moved.
    { locale: "en", before: 2000, after: 2003, absolute: "+3", percent: "+0.2%" },
    { locale: "en", before: 2000, after: 1997, absolute: "−3", percent: "−0.2%" },
    // Too little to be seen has no sign.
    { locale: "en", before: 100_000, after: 99_999, absolute: "−1", percent: "0.0%" },
    { locale: "en", before: 7, after: 0, absolute: "−7", percent: "−100.0%" },
  ] as const)("writes $before → $after in $locale", ({ locale, before, after, ...text }) => {
    expect(formatDifference(locale, { before, after, unit: "count" })).toEqual(text);
  });

  it("has no per cent where there was nothing", () => {
    expect(formatDifference("kk", { before: 0, after: 3, unit: "count" })).toEqual({
      absolute: "+3",
    });
  });

  it.each([
    { locale: "kk", absolute: "−1\u00a0200\u00a0₸" },
    { locale: "en", absolute: "−₸1,200" },
  ] as const)("writes tenge in $locale", ({ locale, absolute }) => {
    const figures = { before: 7200, after: 6000, unit: "money" } as const;

    expect(formatDifference(locale, figures).absolute).toBe(absolute);
  });

  it("says what takes the figure before to the figure after", () => {
    fc.assert(
      fc.property(whole, whole, (before, after) => {
        const { absolute } = formatDifference("en", { before, after, unit: "count" });
        // A comma between thousands could be a decimal one to who types it; here it is known.
        const parsed = parseCount(absolute.replace(/[+−,]/g, ""));
        const distance = parsed.kind === "value" ? parsed.value : Number.NaN;

        expect(absolute.startsWith("−") ? before - distance : before + distance).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });

  it("is never further from the exact per cent than half of its last digit", () => {
    fc.assert(
      fc.property(whole.filter(Boolean), whole, (before, after) => {
        const { percent = "" } = formatDifference("en", { before, after, unit: "count" });
        const tenths = BigInt(percent.replace("−", "-").replace(/[+,.%]/g, ""));
        const error = tenths * BigInt(before) - BigInt(after - before) * 1000n;

        expect((error < 0n ? -error : error) * 2n <= BigInt(before)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
