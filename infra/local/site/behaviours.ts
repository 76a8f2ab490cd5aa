import { type ViewerOutcome, viewerRequest } from "#infra/local/site/viewer-request.ts";
import type { BehaviourModel, OriginModel } from "#infra/local/template/site.ts";

export type Behaviour = {
  readonly origins: readonly OriginModel[];
  readonly headers: Readonly<Record<string, string>>;
  readonly viewer: (pathname: string) => ViewerOutcome;
};

/** Finds the first behaviour of the distribution whose pattern fits a path. */
export function behaviourTable(
  models: readonly BehaviourModel[],
): (pathname: string) => Behaviour | undefined {
  const behaviours = models.map(({ pattern, origins, headers, viewerRequestCode }) => ({
    expression: expressionOf(pattern),
    behaviour: {
      origins,
      headers,
      viewer:
        viewerRequestCode === undefined
          ? (pathname: string): ViewerOutcome => ({ kind: "path", pathname })
          : viewerRequest(viewerRequestCode),
    },
  }));
  return (pathname) => behaviours.find(({ expression }) => expression.test(pathname))?.behaviour;
}

/** CloudFront's pattern: `*` is any text, `?` one character, and the leading slash may be left out. */
function expressionOf(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&");
  const body = escaped.replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(pattern.startsWith("/") || pattern === "*" ? `^${body}$` : `^/${body}$`);
}
