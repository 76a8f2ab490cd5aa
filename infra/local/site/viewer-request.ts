import { createContext, runInContext } from "node:vm";

export type ViewerOutcome =
  | { readonly kind: "path"; readonly pathname: string }
  | { readonly kind: "answer"; readonly status: number; readonly headers: Record<string, string> };

type EdgeResult = {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, { readonly value: string }>>;
};

/** Runs the function that the template puts before the distribution's cache: its text, unchanged. */
export function viewerRequest(code: string): (pathname: string) => ViewerOutcome {
  const context = createContext({});
  const handler = runInContext(`${code}\nhandler`, context) as (event: unknown) => EdgeResult;
  return (pathname) => {
    const result = handler({
      version: "1.0",
      context: { eventType: "viewer-request" },
      request: { method: "GET", uri: pathname, querystring: {}, headers: {}, cookies: {} },
    });
    if (result.statusCode === undefined) return { kind: "path", pathname: result.uri ?? pathname };
    const headers = Object.entries(result.headers ?? {}).map(([name, { value }]) => [name, value]);
    return { kind: "answer", status: result.statusCode, headers: Object.fromEntries(headers) };
  };
}
