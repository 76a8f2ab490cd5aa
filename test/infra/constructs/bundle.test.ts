import { readFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { bundlingOf } from "#infra/constructs/entrypoint-code.ts";
import { formsForFunctions } from "#infra/constructs/forms-for-functions.ts";
import { problemTextForFunction } from "#infra/constructs/problem-text-for-function.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import { contracts } from "#shared/api/contracts.ts";
import { problemStatus } from "#shared/api/problem.ts";
import { problemTitle } from "#shared/api/problem-text.ts";
import { formDefinitionSchema } from "#shared/forms/form-definition.ts";

/** What is deployed as code of a function, source maps aside, and the files it is made from. */
function bundleOf(entrypoint: string) {
  const options = { ...bundlingOf(entrypoint), sourcemap: false, outdir: "out", write: false };
  const { outputFiles = [], metafile } = buildSync({ ...options, metafile: true });
  return {
    bytes: outputFiles.reduce((sum, { contents }) => sum + contents.byteLength, 0),
    files: Object.keys(metafile.inputs),
  };
}

/**
 * What weighs more, and why nobody waits for it who does something else: `receipt-pdf` lays out pages
 * with fonts of its own; `figures` draws PNGs (a renderer in WebAssembly of 2.4 MB, fonts).
 */
const mayBeLarger: readonly string[] = ["receipt-pdf", "figures"];
const names = [...new Set(contracts.map(({ answeredBy }) => answeredBy))];

const isOurs = (file: string) => /^(functions|shared)\//.test(file);
const listsAll = new Set(["shared/api/problem.ts", "shared/api/contracts.ts"]);

/** Codes of refusals that stand in the code of a function. */
function codesIn(files: readonly string[]): readonly string[] {
  const sources = files
    .filter((file) => isOurs(file) && !listsAll.has(file))
    .map((file) => readFileSync(file, "utf8"));
  return Object.keys(problemStatus).filter((code) =>
    sources.some((source) => source.includes(`"${code}"`)),
  );
}

describe.each(names)("the bundle of the API function %s", (name) => {
  const { bytes, files } = bundleOf(name);

  it.skipIf(mayBeLarger.includes(name))("has at most 420 KB", () => {
    expect(bytes).toBeLessThanOrEqual(420_000);
  });

  it("has the words of everything it may refuse", async () => {
    const encoded = Buffer.from(problemTextForFunction(name)).toString("base64");
    const { problemTitle: carried } = await import(`data:text/javascript;base64,${encoded}`);

    for (const code of codesIn(files)) expect(carried).toHaveProperty([code]);
    expect(problemTitle).toMatchObject(carried);
  });
});

describe("the forms that functions carry", () => {
  it("are those of the pages but for the help", async () => {
    const encoded = Buffer.from(formsForFunctions()).toString("base64");
    const carried = await import(`data:text/javascript;base64,${encoded}`);
    const withoutHelp = JSON.parse(
      JSON.stringify(formById, (name, value) =>
        name === "hint" || name === "guidance" ? undefined : value,
      ),
    );

    expect(carried.formById).toEqual(withoutHelp);
    for (const form of Object.values(carried.formById)) {
      expect(formDefinitionSchema.safeParse(form).success).toBe(true);
    }
  });
});
