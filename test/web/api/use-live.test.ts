import { expect, it } from "vitest";
import { secondsUntilNext } from "#web/api/use-live.ts";

it("reads as often as it was asked to while readings come", () => {
  expect(secondsUntilNext(0, 3)).toBe(3);
  expect(secondsUntilNext(0, 5)).toBe(5);
});

it("waits longer after each failure in a row, a minute at most", () => {
  const waits = [1, 2, 3, 4, 5, 6].map((failures) => secondsUntilNext(failures, 3));

  expect(waits).toEqual([6, 12, 24, 48, 60, 60]);
});

it("gives up until the person asks", () => {
  expect(secondsUntilNext(9, 3)).toBeUndefined();
});
