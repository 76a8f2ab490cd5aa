import { parseArgs } from "node:util";
import * as z from "zod";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { fillDemo, fillVolume } from "#functions/demo/fill.ts";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { systemClock as now } from "#functions/platform/clock.ts";
import { readConfig } from "#functions/platform/config.ts";
import { secretReader } from "#functions/platform/secret.ts";
import { draftRepository } from "#functions/records/draft-repository.ts";
import { returnLogRepository } from "#functions/records/return-log.ts";
import { codeMacWith } from "#functions/register/code-mac.ts";
import { enrolmentCodeRepository } from "#functions/register/enrolment-code-repository.ts";
import { registerRepository } from "#functions/register/register-repository.ts";
import { tryCounter } from "#functions/register/try-counter.ts";
import { agreement } from "#shared/agreements/current.ts";

/*
 * `node functions/demo/main.ts --enterprises 2000 --year 2023 [--demo]`: fills a register and
 * returns. The environment is that of an entry point; the progress is told on the standard error.
 */

const { values } = parseArgs({
  options: {
    enterprises: { type: "string", default: "40" },
    year: { type: "string", default: String(Math.max(...agreement.periodYears)) },
    demo: { type: "boolean", default: false },
  },
});

const order = z
  .object({
    enterprises: z.coerce.number().int().min(1).max(160_000),
    year: z.coerce.number().refine((given) => agreement.periodYears.includes(given)),
  })
  .safeParse(values);
if (!order.success) {
  const years = agreement.periodYears.join(", ");
  process.stderr.write(`Give --enterprises 1 to 160000 and --year one of ${years}.\n`);
  process.exit(2);
}

const { RECORDS_TABLE, REGISTER_TABLE, WORKSPACE_TABLE, CODE_KEY_SECRET } = readConfig(
  ["RECORDS_TABLE", "REGISTER_TABLE", "WORKSPACE_TABLE", "CODE_KEY_SECRET"],
  process.env,
);

const client = dynamoDbClient();
const dependencies = {
  accounts: accountRepository(client, REGISTER_TABLE),
  campaigns: campaignRepository(client, REGISTER_TABLE),
  register: registerRepository(client, REGISTER_TABLE),
  codes: enrolmentCodeRepository(client, REGISTER_TABLE),
  log: returnLogRepository(client, RECORDS_TABLE),
  drafts: draftRepository(client, WORKSPACE_TABLE, now),
  tries: tryCounter(client, WORKSPACE_TABLE),
  macOf: codeMacWith(secretReader(CODE_KEY_SECRET)),
  now,
  report: showProgress,
};

const fill = values.demo ? fillDemo : fillVolume;
await fill(order.data, dependencies);

/** A bar on a terminal, a line for every tenth elsewhere. */
function showProgress(done: number, all: number): void {
  const tenths = Math.floor((done * 10) / all);
  const isNewTenth = tenths > Math.floor(((done - 1) * 10) / all);
  const bar = `${"#".repeat(tenths)}${".".repeat(10 - tenths)} ${done}/${all}`;
  if (process.stderr.isTTY) process.stderr.write(`\r${bar}${done === all ? "\n" : ""}`);
  else if (isNewTenth) process.stderr.write(`${bar}\n`);
}
