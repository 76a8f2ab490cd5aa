import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { bundlingOf } from "#infra/constructs/entrypoint-code.ts";
import { formsForFunctions } from "#infra/constructs/forms-for-functions.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import { contracts } from "#shared/api/contracts.ts";
import { formDefinitionSchema } from "#shared/forms/form-definition.ts";

/** Bytes of what is deployed as code of a function, source maps aside. */
function bytesOf(entrypoint: string): number {
  const options = { ...bundlingOf(entrypoint), sourcemap: false, outdir: "out", write: false };
  const { outputFiles = [] } = buildSync(options);
  return outputFiles.reduce((sum, { contents }) => sum + contents.byteLength, 0);
}

/** Lays out pages with fonts of its own, and is asked for seldom. */
const mayBeLarger = "receipt-pdf";
const names = [...new Set(contracts.map(({ answeredBy }) => answeredBy))];

describe("the bundle of an API function", () => {
  it.each(names.filter((name) => name !== mayBeLarger))("has at most 420 KB: %s", (name) => {
    expect(bytesOf(name)).toBeLessThanOrEqual(420_000);
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
