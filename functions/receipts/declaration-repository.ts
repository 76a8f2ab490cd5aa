import type { ObjectStore } from "#functions/platform/object-store.ts";
import {
  type Declaration,
  declarationSchema,
  type FilingKey,
  markOf,
} from "#functions/receipts/declaration.ts";
import type { DeclarationMark } from "#shared/records/event.ts";

export type DeclarationRepository = ReturnType<typeof declarationRepository>;

/** Declarations as objects of their own, so that erasing one touches no event. */
export function declarationRepository(objects: ObjectStore) {
  return {
    /** Undefined when there is none, or when it was erased on request. */
    async find(filing: FilingKey): Promise<Declaration | undefined> {
      const text = await objects.find(objectKeyOf(filing));
      return text === undefined ? undefined : declarationSchema.parse(JSON.parse(text));
    },

    /** Keeps it unless the filing has one already; false when it has. */
    add(filing: FilingKey, declaration: Declaration): Promise<boolean> {
      return objects.add(objectKeyOf(filing), JSON.stringify(declaration));
    },
  };
}

/** Tells whether a mark is that of the declaration which the enterprise signed for the year. */
export function isSignedIn(declarations: Pick<DeclarationRepository, "find">) {
  return async (
    { bin, year }: Omit<FilingKey, "filing">,
    { filing, hash }: DeclarationMark,
  ): Promise<boolean> => {
    const key = { bin, year, filing };
    const kept = await declarations.find(key);
    return kept !== undefined && markOf(key, kept).hash === hash;
  };
}

function objectKeyOf({ bin, year, filing }: FilingKey): string {
  return `declarations/${bin}/${year}/${filing}.json`;
}
