import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Plugin } from "vite";
import { annualFormIds } from "#shared/forms/form-id.ts";

const locales = ["kk", "ru", "en"] as const;
const marker = "?texts=";

/**
 * Forms and messages of `shared` carry every text in three languages; a reader needs one. This takes
 * each `{ kk, ru, en }` out of those modules when building and puts the texts into a file per form
 * and language, which `texts-on-demand.ts` loads. Only modules that are themselves loaded on demand
 * qualify: the shell's own must be there before a language is known.
 */
export function splitTexts(): Plugin {
  const textsOf = new Map<string, readonly Literal[]>();
  return {
    name: "kelisim-split-texts",
    apply: "build",
    enforce: "post",
    resolveId: {
      order: "pre",
      handler: (id) => (id.includes(marker) ? `\0${id}` : undefined),
    },
    async load(id) {
      if (!id.startsWith("\0") || !id.includes(marker)) return undefined;
      const [group = "", locale = ""] = id.slice(1).split(marker);
      const files = await filesOf(group);
      // Their texts are known once they are transformed.
      await Promise.all(files.map((file) => this.load({ id: file })));
      const texts = files.flatMap((file) => {
        const own = textsOf.get(file)?.map((literal) => literal.texts[locale]);
        return own ? [[basename(file), own]] : [];
      });
      const code = `export const texts = ${JSON.stringify(Object.fromEntries(texts))};`;
      return { code, moduleType: "js" };
    },
    transform: {
      filter: { id: /\/shared\/(agreements\/.+\/forms|answers)\/[^?]+\.ts$/ },
      handler(code, id) {
        const literals = literalsIn(this.parse(code));
        if (literals.length === 0) return undefined;
        textsOf.set(id, literals);
        return { code: withoutTexts(code, id, literals), moduleType: "js", map: null };
      },
    },
  };
}

/** Modules whose texts travel together: the parts of one form, else a whole folder. */
function groupOf(file: string): string {
  const form = annualFormIds.find((each) => basename(file).startsWith(each));
  return form ? join(dirname(file), form) : dirname(file);
}

async function filesOf(group: string): Promise<readonly string[]> {
  const folder = annualFormIds.some((form) => basename(group) === form) ? dirname(group) : group;
  const files = (await readdir(folder)).sort().map((name) => join(folder, name));
  return files.filter((file) => groupOf(file) === group);
}

type Literal = {
  readonly start: number;
  readonly end: number;
  readonly texts: Readonly<Record<string, string>>;
};

/** Objects that hold a plain text in each language and nothing else, in the order of the source. */
function literalsIn(node: unknown): readonly Literal[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (typeof node !== "object" || node === null) return [];
  const texts = localizedTextOf(node as Node);
  if (texts) {
    const { start, end } = node as Node;
    return [{ start, end, texts }];
  }
  return Object.values(node).flatMap(literalsIn);
}

type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly properties?: readonly {
    readonly key?: { readonly name?: string };
    readonly value?: { readonly type: string; readonly value?: unknown };
  }[];
};

function localizedTextOf({ type, properties = [] }: Node): Literal["texts"] | undefined {
  if (type !== "ObjectExpression" || properties.length !== locales.length) return undefined;
  const texts = Object.fromEntries(
    properties.map(({ key, value }) => [key?.name, value?.type === "Literal" && value.value]),
  );
  const isWhole = locales.every((locale) => typeof texts[locale] === "string");
  return isWhole ? (texts as Literal["texts"]) : undefined;
}

function withoutTexts(code: string, id: string, literals: readonly Literal[]): string {
  const body = literals.reduceRight(
    (rest, { start, end }, index) => `${rest.slice(0, start)}$texts[${index}]${rest.slice(end)}`,
    code,
  );
  const files = locales.map(
    (locale) => `${locale}: () => import(${JSON.stringify(groupOf(id) + marker + locale)})`,
  );
  return `import { textsOnDemand } from "#web/i18n/texts-on-demand.ts";
const $texts = await textsOnDemand("${basename(id)}", { ${files.join(", ")} });
${body}`;
}
