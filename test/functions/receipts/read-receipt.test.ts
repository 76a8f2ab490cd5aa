import { describe, expect, it } from "vitest";
import { markOf } from "#functions/receipts/declaration.ts";
import { readReceipt } from "#functions/receipts/read-receipt.ts";
import { receiptOf } from "#functions/records/receipt-of.ts";
import type { ReturnEvent } from "#shared/records/event.ts";
import { bin, filedEvent, filing, withdrawnEvent, year } from "#test/receipts/filed-event.ts";
import { memoryDeclarations } from "#test/receipts/memory-declarations.ts";

const key = { bin, year, filing };
const declaration = { signatory: "Қарлығаш", position: "Директор", salt: "0".repeat(32) };
const mark = markOf(key, declaration);
const name = { kk: "«А» АҚ", ru: "АО «А»" };

async function arrange(log: readonly ReturnEvent[], { kept = declaration, known = true } = {}) {
  const declarations = memoryDeclarations();
  await declarations.add(key, kept);
  const dependencies = {
    declarations,
    readLog: async () => log,
    findProfile: async () => (known ? { name } : undefined),
    receiptOf,
  };
  return { declarations, read: () => readReceipt(key, dependencies) };
}

const problem = (code: string) => expect.objectContaining({ name: "Problem", code });

describe("readReceipt", () => {
  it("names every form of the filing with its number and hash, and who signed", async () => {
    const { read } = await arrange([
      filedEvent({ sequence: 1, declaration: mark }),
      filedEvent({ sequence: 2, form: "safety-council" }),
      filedEvent({ sequence: 3, form: "disability-quota", declaration: mark }),
    ]);

    expect(await read()).toEqual({
      ...key,
      name,
      signatory: "Қарлығаш",
      position: "Директор",
      forms: [
        {
          form: "workforce",
          kind: "submitted",
          inForce: true,
          receipt: {
            number: "2023-941240000193-000001",
            hash: "1".repeat(64),
            at: "2024-01-10T01:07:00.000Z",
          },
        },
        expect.objectContaining({ form: "disability-quota", inForce: true }),
      ],
    });
  });

  it("says of a form that a later amendment took its place", async () => {
    const { read } = await arrange([
      filedEvent({ sequence: 1, declaration: mark }),
      filedEvent({ sequence: 2 }, "amended"),
    ]);

    expect((await read()).forms).toEqual([expect.objectContaining({ inForce: false })]);
  });

  it("says of a form that it was withdrawn", async () => {
    const { read } = await arrange([
      filedEvent({ sequence: 1, declaration: mark }),
      withdrawnEvent({ sequence: 2 }),
    ]);

    expect((await read()).forms).toEqual([expect.objectContaining({ inForce: false })]);
  });

  it("stands without a name once the declaration was erased", async () => {
    const { read, declarations } = await arrange([filedEvent({ sequence: 1, declaration: mark })]);
    declarations.kept.clear();

    const receipt = await read();

    expect(receipt).not.toHaveProperty("signatory");
    expect(receipt.forms).toHaveLength(1);
  });

  it("shows no name that the events do not vouch for", async () => {
    const kept = { ...declaration, signatory: "Somebody Else" };
    const { read } = await arrange([filedEvent({ sequence: 1, declaration: mark })], { kept });

    expect(await read()).not.toHaveProperty("signatory");
  });

  it("refuses a filing with which nothing was sent, though it was signed", async () => {
    const { read } = await arrange([filedEvent({ sequence: 1 })]);

    await expect(read()).rejects.toEqual(problem("receipt/not-found"));
  });

  it("refuses an enterprise that the register does not have", async () => {
    const { read } = await arrange([], { known: false });

    await expect(read()).rejects.toEqual(problem("enterprise/not-found"));
  });
});
