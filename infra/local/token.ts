import { tokenFor } from "#infra/local/identity/token-for.ts";
import { settingOf } from "#infra/local/setting.ts";

const [user = ""] = process.argv.slice(2);
try {
  process.stdout.write(`${await tokenFor(user, settingOf(process.env).home)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
