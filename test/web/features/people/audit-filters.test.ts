import { describe, expect, it } from "vitest";
import { readAuditFilters } from "#web/features/people/audit-filters.ts";

describe("filters of the audit list", () => {
  it.each([
    { typed: "31.12.2023", day: "2023-12-31" },
    { typed: "1.2.2024", day: "2024-02-01" },
    { typed: "29/02/2024", day: "2024-02-29" },
    { typed: "2024-02-29", day: "2024-02-29" },
  ])("take $typed for the day it is", ({ typed, day }) => {
    expect(readAuditFilters({ from: typed })).toEqual({ query: { from: day } });
  });

  it.each(["31.02.2024", "29.02.2023", "yesterday", "2024", "1.1.24"])(
    "do not take %s",
    (typed) => {
      expect(readAuditFilters({ to: typed })).toEqual({
        faults: [{ field: "to", fault: "needDay" }],
      });
    },
  );

  it("name both days when neither is one", () => {
    expect(readAuditFilters({ from: "x", to: "y" })).toEqual({
      faults: [
        { field: "from", fault: "needDay" },
        { field: "to", fault: "needDay" },
      ],
    });
  });

  it("want the days in their order", () => {
    expect(readAuditFilters({ from: "02.01.2024", to: "01.01.2024" })).toEqual({
      faults: [{ field: "to", fault: "needOrder" }],
    });
    expect(readAuditFilters({ from: "01.01.2024", to: "01.01.2024" })).toHaveProperty("query");
  });

  it("take a BIN with or without its spaces", () => {
    expect(readAuditFilters({ bin: "941 240 000 193", kind: "read" })).toEqual({
      query: { bin: "941240000193", kind: "read" },
    });
  });
});
