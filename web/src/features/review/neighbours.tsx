import { useEffect, useMemo, useState } from "react";
import { Link, useSearch } from "wouter";
import { api } from "#web/api/client.ts";
import { readMonitor } from "#web/api/department.ts";
import { listReturns } from "#web/api/endpoints.ts";
import { findNext, type ListFilter } from "#web/features/review/find-next.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import { paths, type ReviewPlace } from "#web/features/review/paths.ts";
import { stepOn } from "#web/features/review/trail.ts";
import { LinkButton } from "#web/ui/link-button.tsx";

/** Where a list goes on from the return on the page; nothing without a list. */
export type Neighbours = {
  /** The filter of the list, with its question mark; empty when the officer came from elsewhere. */
  readonly search: string;
  readonly list?: string;
  readonly previous?: string | undefined;
  /** Undefined until it is known, and at the end. */
  readonly next?: string | undefined;
  readonly isLast: boolean;
};

const listKeys = ["form", "status", "district", "industry", "size", "query"] as const;

export function useNeighbours(place: ReviewPlace): Neighbours {
  const { bin, year, form } = place;
  const query = useSearch();
  const filter = useMemo(() => filterOf(query), [query]);
  const search = query === "" ? "" : `?${query}`;
  const isList = Object.keys(filter).length > 0;
  const [found, setFound] = useState<{ readonly next: string | undefined }>();
  // The server is outside of rendering.
  useEffect(() => {
    if (!isList) return;
    const abort = new AbortController();
    lookForNext({ bin, year, form }, filter, abort.signal).then(
      (next) => {
        if (!abort.signal.aborted) setFound({ next: next && paths.review(next, search) });
      },
      () => undefined,
    );
    return () => abort.abort();
  }, [bin, year, form, filter, search, isList]);
  const previous = useMemo(
    () =>
      isList
        ? stepOn(sessionStorage, `${year}${search}`, paths.review({ bin, year, form }, search))
        : undefined,
    [bin, year, form, search, isList],
  );
  if (!isList) return { search, isLast: false };
  const list = paths.list(year, search);
  return { search, list, previous, next: found?.next, isLast: found !== undefined && !found.next };
}

function filterOf(query: string): ListFilter {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    listKeys.flatMap((key) => {
      const value = given.get(key);
      return value ? [[key, value]] : [];
    }),
  );
}

function lookForNext(place: ReviewPlace, filter: ListFilter, signal: AbortSignal) {
  const { bin, year } = place;
  return findNext(place, filter, {
    readForms: async () => {
      const answered = await api(listReturns)({ params: { bin, year }, signal });
      return answered.ok ? answered.reply.forms : [];
    },
    readListAfter: (after) =>
      api(readMonitor)({
        params: { year },
        query: { ...filter, cursor: after, limit: "1" },
        signal,
      }),
  });
}

type NeighboursProps = { readonly neighbours: Neighbours };

/** To the list and to the returns beside this one. */
export function NeighbourLinks({ neighbours }: NeighboursProps) {
  const { words } = useReviewLanguage();
  const { list, previous, next, isLast } = neighbours;
  if (list === undefined) return null;
  return (
    <nav aria-label={words.page.neighbours} className="no-print">
      <ul className="neighbours">
        {previous && (
          <li>
            <Link href={previous}>{words.page.previous}</Link>
          </li>
        )}
        {next && (
          <li>
            <Link href={next}>{words.page.next}</Link>
          </li>
        )}
        {isLast && <li className="hint">{words.page.last}</li>}
      </ul>
    </nav>
  );
}

/** The way on after a decision. */
export function NextLink({
  neighbours: { list, next, isLast },
  isProminent,
}: NeighboursProps & { readonly isProminent: boolean }) {
  const { words } = useReviewLanguage();
  if (list === undefined || !isProminent) return null;
  if (next) {
    return (
      <LinkButton href={next} icon="arrow-right">
        {words.page.next}
      </LinkButton>
    );
  }
  return isLast ? <LinkButton href={list}>{words.page.list}</LinkButton> : null;
}
