/**
 * `npm test`: everything CI runs, in the order that fails soonest. Each step is a command of
 * `package.json`, so that any of them can be run alone. Ends with "N passed, N failed".
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotStart } from "#infra/local/cannot-start.ts";
import { findJava } from "#infra/local/dynamodb/java.ts";
import { findChromium } from "#test/chromium.ts";

type Step = { readonly title: string; readonly command: readonly string[]; readonly suite?: true };

const steps: readonly Step[] = [
  { title: "types", command: ["tsc", "--build"] },
  { title: "format and lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { title: "dead code", command: ["knip"] },
  { title: "web build", command: ["npm", "run", "--silent", "build:web"] },
  { title: "web size", command: ["npm", "run", "--silent", "size:web"] },
  { title: "synth", command: ["npm", "run", "--silent", "synth"] },
  { title: "unit and property tests", command: vitest("unit"), suite: true },
  { title: "tests against DynamoDB Local", command: vitest("integration"), suite: true },
  { title: "journeys of enterprises", command: vitest("e2e-enterprise"), suite: true },
  { title: "journeys of the department", command: vitest("e2e-department"), suite: true },
];

function vitest(project: string): readonly string[] {
  return ["vitest", "run", "--config", "test/vitest.config.ts", "--project", project];
}

function run(command: readonly string[]): Promise<boolean> {
  const [program = "", ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "inherit" });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}

type Counts = { readonly passed: number; readonly failed: number };

/** A suite counts its tests; one that ended badly without a failed test counts as one failure. */
async function runSuite(command: readonly string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "kelisim-test-"));
  const report = join(folder, "report.json");
  const ok = await run([
    ...command,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runStep({ command, suite }: Step): Promise<Counts> {
  if (suite) return runSuite(command);
  const ok = await run(command);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** What the machine lacks, each with the one command that mends it. */
async function missing(): Promise<readonly string[]> {
  const chromium = findChromium();
  const java = await findJava(process.env).then(
    () => [],
    (error) => {
      if (!(error instanceof CannotStart)) throw error;
      return [error.message];
    },
  );
  return [...("mend" in chromium ? [chromium.mend] : []), ...java];
}

async function main(): Promise<number> {
  const lacking = await missing();
  if (lacking.length > 0) {
    console.error(lacking.join("\n"));
    console.log("0 passed, 1 failed");
    return 1;
  }
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    console.log(`\n== ${step.title}`);
    const started = performance.now();
    const counts = await runStep(step);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(
      `== ${step.title}: ${counts.passed} passed, ${counts.failed} failed in ${seconds} s`,
    );
    passed += counts.passed;
    failed += counts.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
