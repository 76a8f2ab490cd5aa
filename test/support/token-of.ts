import { homeAt } from "#infra/local/home.ts";
import { accessToken } from "#infra/local/identity/access-token.ts";
import { signingKeys } from "#infra/local/identity/signing-keys.ts";
import { findRunning } from "#infra/local/runtime-record.ts";

/** An access token as `npm run token` prints it, of the program that keeps its state in `folder`. */
export async function tokenOf(folder: string, user: string): Promise<string> {
  const home = homeAt(folder);
  const running = await findRunning(home);
  if (running === undefined) throw new Error(`nothing runs from ${folder}`);
  const { issuer, clientId } = running;
  return accessToken({ user, issuer, clientId, now: new Date() }, signingKeys(home.keysFile));
}
