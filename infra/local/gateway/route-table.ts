import type { RouteModel } from "#infra/local/template/routes.ts";

export type RouteMatch = {
  readonly route: RouteModel;
  /** Decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
};

/** Finds the route of a request; the method must match too, as the gateway has no 405. */
export type FindRoute = (method: string, pathname: string) => RouteMatch | undefined;

type Candidate = {
  readonly route: RouteModel;
  readonly method: string;
  readonly segments: readonly string[];
};

/**
 * Of several routes that match, the one wins that names more of the path, and then the one that
 * names the method.
 * @throws URIError when the path holds a broken percent-encoding.
 */
export function routeTable(routes: readonly RouteModel[]): FindRoute {
  const candidates = routes.map(candidateOf).sort(byPrecision);
  return (method, pathname) => {
    const segments = segmentsOf(pathname).map(decodeURIComponent);
    for (const candidate of candidates) {
      if (candidate.method !== "ANY" && candidate.method !== method) continue;
      const pathParameters = parametersOf(candidate.segments, segments);
      if (pathParameters !== undefined) return { route: candidate.route, pathParameters };
    }
    return undefined;
  };
}

function candidateOf(route: RouteModel): Candidate {
  if (route.routeKey === "$default") return { route, method: "ANY", segments: ["{proxy+}"] };
  const [method = "", path = ""] = route.routeKey.split(" ");
  return { route, method, segments: segmentsOf(path) };
}

function segmentsOf(path: string): readonly string[] {
  return path.split("/").slice(1);
}

/** Absent: the path is another one. */
function parametersOf(
  pattern: readonly string[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const isGreedy = pattern.at(-1)?.endsWith("+}") ?? false;
  const given = isGreedy ? joinedFrom(pattern.length - 1, segments) : segments;
  if (given.length !== pattern.length || given.includes("")) return;
  if (pattern.some((part, index) => !part.startsWith("{") && part !== given[index])) return;
  return Object.fromEntries(
    pattern.flatMap((part, index) => {
      const [, name] = /^\{(.+?)\+?\}$/.exec(part) ?? [];
      return name === undefined ? [] : [[name, given[index] ?? ""]];
    }),
  );
}

/** A greedy parameter takes all that is left. */
function joinedFrom(position: number, segments: readonly string[]): readonly string[] {
  return [...segments.slice(0, position), segments.slice(position).join("/")];
}

/** Literal segments before parameters, parameters before greedy ones, methods before `ANY`. */
function byPrecision(a: Candidate, b: Candidate): number {
  return precisionOf(a).localeCompare(precisionOf(b));
}

function precisionOf({ segments, method }: Candidate): string {
  const parts = segments.map((part) => {
    if (part.endsWith("+}")) return "2";
    return part.startsWith("{") ? "1" : "0";
  });
  return `${parts.join("")}${method === "ANY" ? "9" : "8"}`;
}
