import type { Plugin } from "vite";

/**
 * Loading a module of `shared` does nothing but define values, yet a bundler cannot know that of a
 * call such as `z.strictObject(…)`, and would ship the whole schema library with every constant that
 * shares a file with a schema. This marks each schema's definition as free of side effects, so that
 * only the schemas a page really parses with stay.
 */
export function pureShared(): Plugin {
  return {
    name: "kelisim-pure-shared",
    enforce: "post",
    transform: {
      filter: { id: /\/shared\/.*\.ts$/ },
      handler(code) {
        if (!/from ["']zod["']/.test(code)) return undefined;
        return { code: markDefinitions(code, this.parse(code)), moduleType: "js", map: null };
      },
    },
  };
}

type Node = { readonly type: string; readonly start: number; readonly end: number };
type Declaration = Node & {
  readonly declarations?: readonly { readonly init: Node | null }[];
  readonly declaration?: Declaration | null;
};

/** Wraps what a top-level constant is set to in a function that is called and marked pure. */
function markDefinitions(code: string, program: { readonly body: readonly unknown[] }): string {
  const inits = (program.body as readonly Declaration[])
    .flatMap((statement) => (statement.declaration ?? statement).declarations ?? [])
    .map(({ init }) => init)
    .filter((init) => init !== null)
    .filter(({ start, end }) => /\bz\.|Schema\b/.test(code.slice(start, end)));
  return inits.reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}/* @__PURE__ */ (() => (${marked.slice(start, end)}))()${marked.slice(end)}`,
    code,
  );
}
