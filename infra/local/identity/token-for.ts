import { homeAt } from "#infra/local/home.ts";
import { accessToken, userNamePattern } from "#infra/local/identity/access-token.ts";
import { signingKeys } from "#infra/local/identity/signing-keys.ts";
import { findRunning } from "#infra/local/runtime-record.ts";

/**
 * An access token of a user, for the program that runs from a folder.
 * @throws Error in words for the terminal when it is no user's name or nothing runs from there.
 */
export async function tokenFor(user: string, folder: string): Promise<string> {
  if (!userNamePattern.test(user)) {
    throw new Error("Name a user, such as: npm run --silent token -- officer");
  }
  const home = homeAt(folder);
  const running = await findRunning(home);
  if (running === undefined) {
    throw new Error(`Kelisim does not run from ${home.folder}. Start it first: npm start`);
  }
  const { issuer, clientId } = running;
  return accessToken({ user, issuer, clientId, now: new Date() }, signingKeys(home.keysFile));
}
