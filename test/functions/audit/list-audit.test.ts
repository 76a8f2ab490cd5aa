import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AuditEntry } from "#functions/audit/audit-repository.ts";
import { type AuditOrder, listAudit } from "#functions/audit/list-audit.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

type Kept = { readonly place: string; readonly entry: AuditEntry };

function entryAt(at: string, change: Partial<AuditEntry> = {}): AuditEntry {
  return {
    at,
    actor: "officer",
    role: "officer",
    kind: "read",
    what: "x",
    outcome: "done",
    ...change,
  };
}

const keptOf = (entries: readonly AuditEntry[]): readonly Kept[] =>
  entries
    .map((entry, place) => ({ entry, place: `${entry.at}#${String(place).padStart(16, "0")}` }))
    .toSorted((one, other) => (one.place < other.place ? 1 : -1));

/** Months as the table keeps them, read from the newest. */
function auditOf(entries: readonly AuditEntry[]) {
  const kept = keptOf(entries);
  return {
    newestOf: async (stretch: { month: string; from: string; before: string; limit: number }) => {
      const found = kept.filter(
        ({ place }) =>
          place.startsWith(stretch.month) && place >= stretch.from && place <= stretch.before,
      );
      return { entries: found.slice(0, stretch.limit), hasMore: found.length > stretch.limit };
    },
  };
}

const now = () => new Date("2024-03-31T20:00:00.000Z");
const readNames = async () => new Map([["officer", "Дана"]]);

function pageOf(entries: readonly AuditEntry[], order: AuditOrder) {
  return listAudit(order, { audit: auditOf(entries), readNames, now });
}

async function allOf(entries: readonly AuditEntry[], order: AuditOrder): Promise<string[]> {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const page = await pageOf(entries, { ...order, ...(after === undefined ? {} : { after }) });
    expect(page.entries.length).toBeLessThanOrEqual(50);
    found.push(...page.entries.map(({ at }) => at));
    after = page.next;
  } while (after !== undefined);
  return found;
}

describe("a page of the audit list", () => {
  it("is of the last 30 days in Almaty, when no days are asked for", async () => {
    const { from, to } = await pageOf([], {});

    // It is past midnight in Almaty.
    expect({ from, to }).toEqual({ from: "2024-03-03", to: "2024-04-01" });
  });

  it("names who still holds a role", async () => {
    const { entries } = await pageOf(
      [entryAt("2024-03-30T10:00:00.000Z"), entryAt("2024-03-30T09:00:00.000Z", { actor: "gone" })],
      {},
    );

    expect(entries.map(({ actorName }) => actorName)).toEqual(["Дана", undefined]);
  });

  it("refuses days the wrong way round", async () => {
    await expect(pageOf([], { from: "2024-03-02", to: "2024-03-01" })).rejects.toMatchObject({
      code: "audit/days-reversed",
    });
  });

  it("takes days as they are in Almaty, the change of its clock included", async () => {
    const entries = [
      "2024-02-28T17:59:59.999Z",
      "2024-02-28T18:00:00.000Z",
      "2024-02-29T18:30:00.000Z",
      "2024-03-01T18:59:59.999Z",
      "2024-03-01T19:00:00.000Z",
    ].map((at) => entryAt(at));

    const found = await allOf(entries, { from: "2024-02-29", to: "2024-03-01" });

    expect(found).toEqual([
      "2024-03-01T18:59:59.999Z",
      "2024-02-29T18:30:00.000Z",
      "2024-02-28T18:00:00.000Z",
    ]);
  });

  it("goes on where it stopped even when a filter left everything out", async () => {
    const entries = Array.from({ length: 2500 }, (_, place) =>
      entryAt(new Date(Date.UTC(2024, 2, 20) - place * 1000).toISOString(), {
        actor: place === 2400 ? "seldom" : "often",
      }),
    );

    const first = await pageOf(entries, { actor: "seldom" });

    expect(first.entries).toEqual([]);
    expect(first.next).toBeDefined();
    expect(await allOf(entries, { actor: "seldom" })).toHaveLength(1);
  });

  it("after page holds every entry of the days asked for once, newest first", async () => {
    const instant = fc
      .integer({ min: Date.UTC(2023, 10, 1), max: Date.UTC(2024, 3, 30) })
      .map((at) => new Date(at - (at % 3_600_000)).toISOString());
    const day = fc
      .integer({ min: 0, max: 180 })
      .map((days) => new Date(Date.UTC(2023, 10, 1 + days)).toISOString().slice(0, 10));
    const kind = fc.constantFrom("read", "change") as fc.Arbitrary<AuditEntry["kind"]>;

    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(instant, kind), { maxLength: 160 }),
        fc.tuple(day, day),
        fc.option(kind, { nil: undefined }),
        async (drawn, days, asked) => {
          const entries = drawn.map(([at, of]) => entryAt(at, { kind: of }));
          const [from = "", to = ""] = days.toSorted();

          const found = await allOf(entries, { from, to, kind: asked });

          const expected = keptOf(entries)
            .map(({ entry }) => entry)
            .filter((entry) => asked === undefined || entry.kind === asked)
            .filter(({ at }) => almatyDayOf(at) >= from && almatyDayOf(at) <= to)
            .map(({ at }) => at);
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});
