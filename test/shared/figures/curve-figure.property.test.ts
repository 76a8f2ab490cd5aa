import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveFigure } from "#shared/figures/curve-figure.ts";
import { spread } from "#shared/figures/spread.ts";

describe("spread", () => {
  it("parts names that would touch and keeps them in order and within bounds", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }), (places) => {
        const moved = spread(places, 19, { top: 14, bottom: 214 });
        const sorted = moved.toSorted((a, b) => a - b);

        for (const [index, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(14);
          expect(place).toBeLessThanOrEqual(214);
          if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(19);
        }
      }),
    );
  });
});

describe("curveFigure", () => {
  it("starts counts at zero and says nothing of days that have not come", () => {
    const svg = curveFigure({
      language: "en",
      takeaway: "12 of 40",
      width: 640,
      days: 80,
      series: [
        {
          name: "2023",
          points: [
            { at: 0, count: 0 },
            { at: 10, count: 12 },
          ],
        },
      ],
      marks: [{ at: 80, name: "deadline", isLine: true }],
      whole: { count: 40, name: "Expected" },
    });

    expect(svg).toContain("2023: 12");
    expect(svg).toContain("<title>12 of 40</title>");
    expect(svg).toContain('d="M0 240H80V');
  });
});
