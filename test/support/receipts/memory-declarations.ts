import type { Declaration, FilingKey } from "#functions/receipts/declaration.ts";
import type { DeclarationRepository } from "#functions/receipts/declaration-repository.ts";

export type MemoryDeclarations = DeclarationRepository & {
  readonly kept: Map<string, Declaration>;
};

/** Declarations in memory; the first of a filing stays, as in the object store. */
export function memoryDeclarations(): MemoryDeclarations {
  const kept = new Map<string, Declaration>();
  const keyOf = ({ bin, year, filing }: FilingKey) => `${bin}/${year}/${filing}`;
  return {
    kept,
    find: async (key) => kept.get(keyOf(key)),
    add: async (key, declaration) => {
      if (kept.has(keyOf(key))) return false;
      kept.set(keyOf(key), declaration);
      return true;
    },
  };
}
