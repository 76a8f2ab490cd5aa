import { describe, expect, it, onTestFinished } from "vitest";
import { markOf } from "#functions/receipts/declaration.ts";
import { declarationRepository, isSignedIn } from "#functions/receipts/declaration-repository.ts";
import { bin, filing, year } from "#test/receipts/filed-event.ts";
import { startObjectStore } from "#test/receipts/object-store.ts";

const key = { bin, year, filing };
const declaration = { signatory: "Қарлығаш", position: "Директор", salt: "0".repeat(32) };
const path = `/objects/declarations/${bin}/${year}/${filing}.json`;

async function arrange() {
  const served = await startObjectStore();
  onTestFinished(served.stop);
  return { store: served, declarations: declarationRepository(served.store) };
}

describe("declarationRepository", () => {
  it("reads back what it keeps, as an object of its own", async () => {
    const { store, declarations } = await arrange();

    expect(await declarations.add(key, declaration)).toBe(true);

    expect(await declarations.find(key)).toEqual(declaration);
    expect([...store.objects.keys()]).toEqual([path]);
  });

  it("leaves the first declaration of a filing where it is", async () => {
    const { declarations } = await arrange();
    await declarations.add(key, declaration);

    const added = await declarations.add(key, { ...declaration, signatory: "Somebody Else" });

    expect(added).toBe(false);
    expect(await declarations.find(key)).toEqual(declaration);
  });

  it("takes a write that another one overtook for taken", async () => {
    const { store, declarations } = await arrange();
    store.refusal = { status: 409, code: "ConditionalRequestConflict" };

    expect(await declarations.add(key, declaration)).toBe(false);
  });

  it("finds nothing where nothing is, or was erased", async () => {
    const { store, declarations } = await arrange();
    await declarations.add(key, declaration);
    store.objects.clear();

    expect(await declarations.find(key)).toBeUndefined();
  });

  it("lets any other failure through", async () => {
    const { store, declarations } = await arrange();
    store.refusal = { status: 403, code: "AccessDenied" };

    await expect(declarations.find(key)).rejects.toThrow("AccessDenied");
    await expect(declarations.add(key, declaration)).rejects.toThrow("AccessDenied");
  });

  it("does not take a broken object for a declaration", async () => {
    const { store, declarations } = await arrange();
    store.objects.set(path, '{"signatory":"A"}');

    await expect(declarations.find(key)).rejects.toThrow();
  });
});

describe("isSignedIn", () => {
  it("knows the mark of a declaration that is kept, and no other", async () => {
    const { declarations } = await arrange();
    await declarations.add(key, declaration);
    const isSigned = isSignedIn(declarations);
    const mark = markOf(key, declaration);

    expect(await isSigned({ bin, year }, mark)).toBe(true);
    expect(await isSigned({ bin, year }, { filing, hash: "a".repeat(64) })).toBe(false);
    expect(await isSigned({ bin, year: year + 1 }, mark)).toBe(false);
    expect(await isSigned({ bin: "970240000816", year }, mark)).toBe(false);
  });
});
