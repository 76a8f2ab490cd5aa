import { describe, expect, it } from "vitest";
import { compare } from "#shared/register/import/compare.ts";

const known = {
  bin: "941240000193",
  name: { kk: "«Алатау» ЖШС", ru: "ТОО «Алатау»" },
  district: "751110000",
  oked: "35111",
  headcount: 120,
  email: "office@alatau.example",
  language: "ru",
} as const;

describe("compare", () => {
  it("finds an enterprise that the register does not have", () => {
    expect(compare(known, undefined)).toEqual({ kind: "added" });
  });

  it("finds nothing to change where a row says the same, or nothing", () => {
    const { email: _email, language: _language, ...silent } = known;

    expect(compare(known, known)).toEqual({ kind: "unchanged" });
    expect(compare(silent, known)).toEqual({ kind: "unchanged" });
  });

  it("tells each fact that would change, old and new", () => {
    const { email: _email, ...before } = known;
    const now = { ...known, name: { ...known.name, kk: "«Тау» ЖШС" }, headcount: 90 };

    expect(compare(now, before)).toEqual({
      kind: "changed",
      changes: [
        { field: "name_kk", from: "«Алатау» ЖШС", to: "«Тау» ЖШС" },
        { field: "headcount", from: "120", to: "90" },
        { field: "email", to: "office@alatau.example" },
      ],
    });
  });
});
