import { useSearchParams } from "wouter";

/** Where a page of a list begins; a change of what is listed begins anew. */
const cursor = "after";

export type UrlFilters<Name extends string> = {
  /** Those that the address names, empty ones left out. */
  readonly filters: Readonly<Partial<Record<Name, string>>>;
  /** Where the page shown begins. */
  readonly after: string | undefined;
  /** Puts a list's filters into the address, as a page of its own to go back from. */
  readonly apply: (filters: Readonly<Partial<Record<Name, string>>>) => void;
  /** The query of another page of the same list, with its question mark; undefined: of the first. */
  readonly searchOf: (after: string | undefined) => string;
};

/** What a list shows, kept in the address alone, so that it can be sent to somebody. */
export function useUrlFilters<Name extends string>(names: readonly Name[]): UrlFilters<Name> {
  const [search, setSearch] = useSearchParams();
  const filters = named(names, (name) => search.get(name));
  return {
    filters,
    after: search.get(cursor) ?? undefined,
    apply: (changed) => setSearch(named(names, (name) => changed[name]) as Record<string, string>),
    searchOf: (after) => searchOf(after === undefined ? filters : { ...filters, [cursor]: after }),
  };
}

/** Filters as the query of an address, `?` included; empty when there are none. */
export function searchOf(filters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, value]],
  );
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}

function named<Name extends string>(
  names: readonly Name[],
  textOf: (name: Name) => string | null | undefined,
): Readonly<Partial<Record<Name, string>>> {
  const pairs = names.map((name) => [name, textOf(name)?.trim() ?? ""] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== "")) as Partial<
    Record<Name, string>
  >;
}
