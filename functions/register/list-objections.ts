import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import type { Objection, ObjectionRepository } from "#functions/register/objection-repository.ts";
import { objectionViewOf } from "#functions/register/objection-view.ts";
import type { RegisterRepository } from "#functions/register/register-repository.ts";
import { type ListedObjection, listObjectionsContract } from "#shared/api/objections.ts";

export type ListObjectionsDependencies = {
  readonly objections: Pick<ObjectionRepository, "listOf">;
  readonly register: Pick<RegisterRepository, "findProfile">;
};

type Wanted = {
  readonly year: number;
  readonly status: "open" | "decided";
  readonly bin?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** A year's objections: one query, and the names of the page's enterprises. */
export async function listObjections(
  { year, status, bin, after, limit }: Wanted,
  { objections, register }: ListObjectionsDependencies,
) {
  const all = await objections.listOf(year);
  const open = all.filter((each) => each.status === "open").toSorted(byPlace);
  const decided = all.filter((each) => each.status !== "open").toSorted(byPlace);
  const wanted = (status === "open" ? open : decided.toReversed()).filter(
    (each) => bin === undefined || each.bin === bin,
  );
  const from = after === undefined ? 0 : placeAfter(wanted, after, status);
  const page = wanted.slice(from, from + limit);
  const last = page.at(-1);
  return {
    objections: await Promise.all(page.map((each) => withName(each, register))),
    open: open.length,
    decided: decided.length,
    ...(last !== undefined && from + limit < wanted.length && { next: placeOf(last) }),
  };
}

/** The first that comes after a place, which itself may have gone from the list since. */
function placeAfter(wanted: readonly Objection[], after: string, status: Wanted["status"]): number {
  const isLater = (each: Objection) =>
    status === "open" ? placeOf(each) > after : placeOf(each) < after;
  const found = wanted.findIndex(isLater);
  return found === -1 ? wanted.length : found;
}

/** When it was raised or decided; the BIN parts those of one instant. */
function placeOf({ decidedAt, raisedAt, bin }: Objection): string {
  return `${decidedAt ?? raisedAt} ${bin}`;
}

function byPlace(left: Objection, right: Objection): number {
  return placeOf(left) < placeOf(right) ? -1 : 1;
}

async function withName(
  objection: Objection,
  register: ListObjectionsDependencies["register"],
): Promise<ListedObjection> {
  const { bin } = objection;
  const profile = await register.findProfile(bin);
  return { ...objectionViewOf(objection), bin, ...(profile && { name: profile.name }) };
}

export function listObjectionsEndpoint(dependencies: ListObjectionsDependencies): Endpoint {
  return endpoint(listObjectionsContract, ({ params, query }) =>
    listObjections({ ...params, ...query, after: query.cursor }, dependencies),
  );
}
