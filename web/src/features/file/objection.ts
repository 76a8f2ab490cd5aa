import type { objectionKinds as kindsOfContract } from "#shared/api/list-returns.ts";

type ObjectionKind = (typeof kindsOfContract)[number];

/** Reasons in the order they are offered; the contract is imported as a type alone. */
const places = {
  "not-us": 0,
  ceased: 1,
  merged: 2,
  "not-obliged": 3,
} as const satisfies Record<ObjectionKind, number>;

export const objectionKinds = Object.keys(places) as readonly ObjectionKind[];

export type TypedObjection = { kind: string; mergedInto: string; note: string };
