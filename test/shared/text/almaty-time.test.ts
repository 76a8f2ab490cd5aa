import { describe, expect, it } from "vitest";
import { almatyClockOf, almatyDayOf } from "#shared/text/almaty-time.ts";

describe("the clock of Almaty", () => {
  it("is six hours ahead until the end of February 2024, five from then on", () => {
    expect(almatyClockOf("2024-02-29T17:59:59Z")).toEqual({ day: "2024-02-29", time: "23:59" });
    expect(almatyClockOf("2024-02-29T18:00:00Z")).toEqual({ day: "2024-02-29", time: "23:00" });
    expect(almatyClockOf("2024-02-29T19:00:00Z")).toEqual({ day: "2024-03-01", time: "00:00" });
  });

  it("makes an evening in UTC the next day", () => {
    expect(almatyDayOf("2023-12-31T17:59:59.999Z")).toBe("2023-12-31");
    expect(almatyDayOf("2023-12-31T18:00:00.000Z")).toBe("2024-01-01");
  });

  it("takes an instant with another zone", () => {
    expect(almatyDayOf("2026-01-01T00:30:00+05:00")).toBe("2026-01-01");
  });

  it("refuses a text that is no instant", () => {
    expect(() => almatyDayOf("yesterday")).toThrow(RangeError);
  });
});
