import { homeAt } from "#infra/local/home.ts";
import { accessToken, userNamePattern } from "#infra/local/identity/access-token.ts";
import { signingKeys } from "#infra/local/identity/signing-keys.ts";
import { findRunning } from "#infra/local/runtime-record.ts";
import { settingOf } from "#infra/local/setting.ts";

const [user = ""] = process.argv.slice(2);
try {
  process.stdout.write(`${await tokenFor(user)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function tokenFor(name: string): Promise<string> {
  if (!userNamePattern.test(name)) {
    throw new Error("Name a user, such as: npm run --silent token -- officer");
  }
  const home = homeAt(settingOf(process.env).home);
  const running = await findRunning(home);
  if (running === undefined) {
    throw new Error(`Kelisim does not run from ${home.folder}. Start it first: npm start`);
  }
  const { issuer, clientId } = running;
  return accessToken({ user: name, issuer, clientId, now: new Date() }, signingKeys(home.keysFile));
}
