import { describe, expect, it } from "vitest";
import type { Caller } from "#functions/auth/guard.ts";
import { signDeclaration } from "#functions/receipts/sign-declaration.ts";
import { requirePossible } from "#functions/records/filing-year.ts";
import { bin, filing, year } from "#test/receipts/filed-event.ts";
import { memoryDeclarations } from "#test/receipts/memory-declarations.ts";

const caller: Caller = {
  id: "enterprise",
  role: "enterprise",
  action: "declaration/sign",
  memberships: [{ role: "enterprise", bin }],
};
const signature = { bin, year, filing, signatory: "Қарлығаш Әбдіғалымова", position: "Директор" };
const open = {
  year,
  opensOn: "2024-01-01",
  closesOn: "2024-02-01",
  forms: [],
  latePolicy: "accept" as "accept" | "refuse",
};

function arrange({ campaign = open, now = "2024-01-10T09:00:00Z" } = {}) {
  const declarations = memoryDeclarations();
  let salts = 0;
  const dependencies = {
    declarations,
    findCampaign: async (asked: number) => (asked === year ? campaign : undefined),
    requirePossible,
    makeSalt: () => String(salts++).padStart(32, "0"),
    now: () => new Date(now),
  };
  const sign = (change: Partial<typeof signature> = {}) =>
    signDeclaration({ ...signature, ...change }, caller, dependencies);
  return { sign, declarations, dependencies };
}

const problem = (code: string) => expect.objectContaining({ name: "Problem", code });

describe("signDeclaration", () => {
  it("keeps the name apart and gives the filing a mark without it", async () => {
    const { sign, declarations } = arrange();

    const mark = await sign();

    expect(mark).toEqual({ filing, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect([...declarations.kept.values()]).toEqual([
      { signatory: signature.signatory, position: signature.position, salt: "0".repeat(32) },
    ]);
  });

  it("gives the same mark when the same is said again", async () => {
    const { sign } = arrange();

    expect(await sign()).toEqual(await sign());
  });

  it.each([{ signatory: "Another Person" }, { position: "Бухгалтер" }])(
    "refuses %o for a filing that is signed already",
    async (change) => {
      const { sign } = arrange();
      const first = await sign();

      await expect(sign(change)).rejects.toEqual(problem("declaration/changed"));

      expect(await sign()).toEqual(first);
    },
  );

  it("salts the hash, so that it cannot be matched against a list of names", async () => {
    const { dependencies, declarations } = arrange();

    const first = await signDeclaration(signature, caller, dependencies);
    declarations.kept.clear();
    const second = await signDeclaration(signature, caller, dependencies);

    expect(second.hash).not.toBe(first.hash);
  });

  it.each([{ bin: "970240000816" }, { year: 2022 }, { filing: "01HKZ0000000000000000000AC" }])(
    "binds the hash to %o",
    async (change) => {
      const { declarations, dependencies } = arrange();
      const sign = (part: object) =>
        signDeclaration({ ...signature, ...part }, caller, {
          ...dependencies,
          findCampaign: async () => open,
          makeSalt: () => "0".repeat(32),
        });

      const marks = [await sign({}), await sign(change)];

      expect(marks[0]?.hash).not.toBe(marks[1]?.hash);
      expect(declarations.kept.size).toBe(2);
    },
  );

  it("gives two that sign the same at once the same mark", async () => {
    const { sign, declarations } = arrange();

    const marks = await Promise.all([sign(), sign()]);

    expect(marks[0]).toEqual(marks[1]);
    expect(declarations.kept.size).toBe(1);
  });

  it("refuses a year that nobody collects for", async () => {
    await expect(arrange().sign({ year: 2019 })).rejects.toEqual(problem("year/not-found"));
  });

  it.each([
    {
      when: "before it opens",
      campaign: open,
      now: "2023-12-31T12:00:00Z",
      code: "campaign/not-open",
    },
    {
      when: "after it closed for good",
      campaign: { ...open, latePolicy: "refuse" as const },
      now: "2024-02-02T12:00:00Z",
      code: "campaign/closed",
    },
    {
      when: "when the year is final",
      campaign: { ...open, finalAt: "2024-03-01T00:00:00Z" },
      now: "2024-03-02T12:00:00Z",
      code: "campaign/final",
    },
  ])("refuses to sign $when", async ({ campaign, now, code }) => {
    const { sign, declarations } = arrange({ campaign, now });

    await expect(sign()).rejects.toEqual(problem(code));

    expect(declarations.kept.size).toBe(0);
  });

  it("lets late filings be signed where they are accepted", async () => {
    const { sign } = arrange({ now: "2024-02-20T12:00:00Z" });

    await expect(sign()).resolves.toMatchObject({ filing });
  });
});
