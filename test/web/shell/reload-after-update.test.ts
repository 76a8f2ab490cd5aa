import { expect, it } from "vitest";
import { mayReload } from "#web/shell/reload-after-update.ts";

const now = Date.parse("2024-01-15T06:00:00Z");

it("loads the page anew when a file of it is gone", () => {
  expect(mayReload(null, now)).toBe(true);
});

it("does not go round in circles when that did not help", () => {
  expect(mayReload(String(now - 5_000), now)).toBe(false);
});

it("does so again at the next update", () => {
  expect(mayReload(String(now - 3_600_000), now)).toBe(true);
});
