/** `npm run size:functions`: bytes of each API function's code as deployed, the AWS SDK inside. */
import { buildSync } from "esbuild";
import { bundlingOf } from "#infra/constructs/entrypoint-code.ts";
import { contracts } from "#shared/api/contracts.ts";

const names = [...new Set(contracts.map(({ answeredBy }) => answeredBy))];
for (const name of [...names, "projector", "converge"]) {
  const options = { ...bundlingOf(name), sourcemap: false, outdir: "out", write: false };
  const { outputFiles = [] } = buildSync(options);
  const bytes = outputFiles.reduce((sum, { contents }) => sum + contents.byteLength, 0);
  process.stdout.write(`${name.padEnd(14)} ${String(Math.round(bytes / 1000)).padStart(5)} KB\n`);
}
