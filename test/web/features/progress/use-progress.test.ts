import { expect, it } from "vitest";
import { secondsUntilNext } from "#web/features/progress/use-progress.ts";

it("reads every three seconds while readings come", () => {
  expect(secondsUntilNext(0)).toBe(3);
});

it("waits longer after each failure in a row, a minute at most", () => {
  expect([1, 2, 3, 4, 5, 6].map(secondsUntilNext)).toEqual([6, 12, 24, 48, 60, 60]);
});

it("gives up until the person asks", () => {
  expect(secondsUntilNext(9)).toBeUndefined();
});
