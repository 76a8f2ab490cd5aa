import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import type { RegisterObject, RegisterObjects } from "#functions/register/register-object.ts";
import type { RegisteredEnterprise } from "#functions/register/registered-enterprise.ts";
import { nameplate } from "#shared/agreements/current-nameplate.ts";
import { listRegisterContract, type RegisterEntryView } from "#shared/api/register.ts";
import { foldForSearch } from "#shared/text/fold.ts";

const latestYear = Math.max(...nameplate.periodYears);

/** What is looked for; what is absent does not matter. */
export type RegisterSearch = {
  readonly year: number;
  readonly query?: string | undefined;
  readonly district?: string | undefined;
  readonly industry?: string | undefined;
  readonly size?: string | undefined;
  readonly scope?: "in" | "out" | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** A page of the enterprises of a year in the order of their BINs, from the register object. */
export async function searchRegister(
  search: RegisterSearch,
  registerObjects: Pick<RegisterObjects, "read">,
) {
  const object = await registerObjects.read(search.year);
  const found = matching(object, search);
  const { after, limit } = search;
  const rest = after === undefined ? found : found.filter(({ bin }) => bin > after);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    year: search.year,
    version: object.version,
    total: found.length,
    enterprises: page.map(viewOf),
    ...(last !== undefined && rest.length > limit && { next: last.bin }),
  };
}

function matching(
  object: RegisterObject,
  { query = "", district, industry, size, scope }: RegisterSearch,
): readonly RegisteredEnterprise[] {
  const names = foldedNamesOf(object);
  const isNamed = nameTest(query);
  const isWanted = (enterprise: RegisteredEnterprise) =>
    isSame(district, enterprise.district) &&
    isSame(industry, enterprise.industry) &&
    isSame(size, enterprise.size) &&
    isSame(scope, enterprise.inScope ? "in" : "out");
  return object.enterprises.filter(
    (enterprise, place) => isWanted(enterprise) && isNamed(enterprise.bin, names[place] ?? ""),
  );
}

function isSame(wanted: string | undefined, found: string): boolean {
  return wanted === undefined || wanted === found;
}

/** Digits are the beginning of a BIN; else every word begins a word of one of the names. */
function nameTest(query: string): (bin: string, name: string) => boolean {
  const digits = query.replace(/\s/g, "");
  if (/^[0-9]+$/.test(digits)) {
    return (bin, name) => bin.startsWith(digits) || name.includes(` ${digits}`);
  }
  const words = foldForSearch(query)
    .split(" ")
    .filter((word) => word !== "");
  return (_, name) => words.every((word) => name.includes(` ${word}`));
}

/** Both names of each enterprise, folded, each word after a space; made once for an object. */
function foldedNamesOf(object: RegisterObject): readonly string[] {
  const known = foldedNames.get(object);
  if (known !== undefined) return known;
  const folded = object.enterprises.map(
    ({ name }) => ` ${foldForSearch(name.kk)} ${foldForSearch(name.ru)}`,
  );
  foldedNames.set(object, folded);
  return folded;
}

const foldedNames = new WeakMap<RegisterObject, readonly string[]>();

function viewOf({
  email: _email,
  language: _language,
  quotaAssigned: _quota,
  ...view
}: RegisteredEnterprise): RegisterEntryView {
  return view;
}

export function searchRegisterEndpoint(registerObjects: Pick<RegisterObjects, "read">): Endpoint {
  return endpoint(listRegisterContract, ({ query }) => {
    const { year = latestYear, cursor: after, ...search } = query;
    return searchRegister({ ...search, year, after }, registerObjects);
  });
}
