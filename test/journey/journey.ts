/**
 * `npm run journey`: starts the program, files the five annual forms of an enterprise over HTTP as
 * its own person would, and prints the city's indicators before and after with the capacity units
 * that it took.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { syntheticFilings } from "#functions/demo/synthetic-answers.ts";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { tokenFor } from "#infra/local/identity/token-for.ts";
import { startRuntime } from "#infra/local/runtime.ts";
import type { TaskList } from "#shared/api/list-returns.ts";
import type { ProgressReply, ProgressRow } from "#shared/api/read-progress.ts";
import { type Consumed, capacityMeter } from "#test/capacity-meter.ts";

const year = 2023;
const home = mkdtempSync(join(tmpdir(), "kelisim-journey-"));
const meters: Awaited<ReturnType<typeof capacityMeter>>[] = [];

const program = await startRuntime({
  port: 0,
  home,
  demo: true,
  onMessage: (line) => console.error(line),
  onError: (line) => console.error(line),
  tapDatabase: async (endpoint) => {
    const meter = await capacityMeter(endpoint);
    meters.push(meter);
    return meter.endpoint;
  },
});

try {
  await journey();
} finally {
  await program.stop();
  await Promise.all(meters.map(({ close }) => close()));
  rmSync(home, { recursive: true, force: true });
}

async function journey(): Promise<void> {
  const [enterprise] = syntheticEnterprises(1);
  if (enterprise === undefined) throw new Error("there is no first enterprise");
  const { bin } = enterprise.profile;
  const officer = callerOf("officer");
  const member = callerOf("enterprise");
  const before = await officer<ProgressReply>("GET", `/api/progress/${year}`);
  const tasks = await member<TaskList>("GET", `/api/enterprises/${bin}/returns/${year}`);
  await settled();
  taken();

  for (const { form, answers, explanations } of syntheticFilings(enterprise, year)) {
    const basedOn = tasks.forms.find((task) => task.form === form)?.sequence ?? null;
    const { receipt } = await member<{ receipt: { number: string; hash: string } }>(
      "POST",
      `/api/enterprises/${bin}/returns/${year}/${form}`,
      { answers, explanations, basedOn },
      `journey-${form}`,
    );
    await settled();
    console.log(
      `${form.padEnd(22)} ${receipt.number}  ${receipt.hash.slice(0, 12)}  ${unitsOf(taken())}`,
    );
  }

  const after = await officer<ProgressReply>("GET", `/api/progress/${year}`);
  console.log(`\nOne read of the city's progress: ${unitsOf(taken())}\n`);
  printRows(before.rows, after.rows);
}

function callerOf(user: string) {
  return async <Reply>(
    method: string,
    path: string,
    body?: unknown,
    key?: string,
  ): Promise<Reply> => {
    const response = await fetch(program.origin + path, {
      method,
      headers: {
        authorization: `Bearer ${await tokenFor(user, home)}`,
        "accept-language": "en",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(key === undefined ? {} : { "idempotency-key": key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as Reply;
  };
}

/** Until the projector has taken in what was filed. */
function settled(): Promise<void> {
  return program.caughtUp();
}

function taken(): Record<string, Consumed> {
  return Object.assign({}, ...meters.map(({ take }) => take()));
}

function unitsOf(consumed: Record<string, Consumed>): string {
  const sum = (pick: (units: Consumed) => number) =>
    Object.values(consumed).reduce((total, units) => total + pick(units), 0);
  return `${sum(({ writes }) => writes)} write units, ${sum(({ reads }) => reads)} read units`;
}

function printRows(before: readonly ProgressRow[], after: readonly ProgressRow[]): void {
  console.log(`${"indicator".padEnd(38)} ${"before".padEnd(24)} after`);
  after.forEach((row, index) => {
    const old = before[index];
    const moved = old !== undefined && textOf(old) !== textOf(row) ? "  <- moved" : "";
    console.log(
      `${row.indicator.padEnd(38)} ${(old ? textOf(old) : "").padEnd(24)} ${textOf(row)}${moved}`,
    );
  });
}

function textOf({ numerator, denominator, value, outcome }: ProgressRow): string {
  if (numerator === undefined) return outcome;
  return `${numerator}/${denominator} ${value === undefined ? outcome : `= ${value}`}`;
}
