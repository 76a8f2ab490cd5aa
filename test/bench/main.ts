import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import type { BenchCase } from "./bench-case.ts";

/**
 * Prints what large files take on this machine: `npm run bench`, `npm run bench -- exports`,
 * `npm run bench -- --enterprises 20000`. It asserts nothing about time.
 */
const cases: Readonly<Record<string, () => Promise<BenchCase>>> = {
  import: async () => (await import("./import.ts")).importBench,
  exports: async () => (await import("./exports.ts")).exportsBench,
};

const { values, positionals } = parseArgs({
  options: { enterprises: { type: "string", default: "4000" } },
  allowPositionals: true,
});
const chosen = positionals.length === 0 ? Object.keys(cases) : positionals;
const print = (line: string) => {
  process.stdout.write(`${line}\n`);
};

const [cpu] = cpus();
const memory = `${(totalmem() / 2 ** 30).toFixed(1)} GB`;
print(`${cpu?.model ?? "unknown"}, ${cpus().length} cores, ${memory}, Node ${process.version}`);
for (const name of chosen) {
  const load = cases[name];
  if (load === undefined) throw new Error(`There is no ${name}: ${Object.keys(cases).join(", ")}`);
  const bench = await load();
  print(`\n${bench.name}`);
  await bench.run({ enterprises: Number(values.enterprises), print });
}
