import { describe, expect, it } from "vitest";
import type { RegisteredEnterprise } from "#functions/register/registered-enterprise.ts";
import { searchRegister } from "#functions/register/search-register.ts";

const enterprise = (bin: string, kk: string, ru: string): RegisteredEnterprise => ({
  bin,
  name: { kk, ru },
  language: "kk",
  email: "secret@e.example",
  district: "751410000",
  oked: "35111",
  industry: "D",
  headcount: 120,
  size: "medium",
  inScope: true,
  quotaAssigned: { count: 3, decree: "A-1", from: "2023-01-01" },
});
const enterprises = [
  enterprise("050140000656", "«Құрылыс 94» ЖШС", "ТОО «Стройка 94»"),
  enterprise("941240000193", "«Алматы нан» АҚ", "АО «Алматинский хлеб»"),
  enterprise("970240000816", "«Алматы жылу» АҚ", "АО «Алматинское тепло»"),
];

function search(query: string, asked: { after?: string; limit?: number } = {}) {
  const read = async () => ({ year: 2023, version: 7, enterprises });
  return searchRegister({ year: 2023, query, limit: 20, ...asked }, { read });
}
const binsOf = async (query: string) =>
  (await search(query)).enterprises.map(({ bin }) => bin.slice(0, 2));

describe("a search of the register", () => {
  it.each([
    { query: "", found: ["05", "94", "97"] },
    { query: "  ", found: ["05", "94", "97"] },
    { query: "94", found: ["05", "94"] },
    { query: "9412 4000 0193", found: ["94"] },
    { query: "алматы нан", found: ["94"] },
    { query: "нан алматы", found: ["94"] },
    { query: "лматы", found: [] },
    { query: "хлеб жылу", found: [] },
    { query: "алматы тепло", found: ["97"] },
  ])("for “$query” finds $found", async ({ query, found }) => {
    expect(await binsOf(query)).toEqual(found);
  });

  it("counts all that match, wherever the page is", async () => {
    const first = await search("алмат", { limit: 1 });
    const second = await search("алмат", { limit: 1, after: first.next ?? "" });

    expect(first).toMatchObject({ total: 2, version: 7, next: "941240000193" });
    expect(second).toMatchObject({ total: 2, enterprises: [{ bin: "970240000816" }] });
    expect(second).not.toHaveProperty("next");
  });

  it("tells no address, language or quota", async () => {
    const { enterprises: found } = await search("94");

    for (const each of found) {
      expect(Object.keys(each)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(email|language|quotaAssigned)$/)]),
      );
    }
  });
});
