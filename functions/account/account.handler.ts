import type { AccountRepository } from "#functions/auth/account-repository.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { readMeContract } from "#shared/api/read-me.ts";
import { setLanguageContract } from "#shared/api/set-language.ts";

/** What a signed-in person asks and says about themselves. */
export function accountEndpoints(
  accounts: Pick<AccountRepository, "setLanguage">,
): readonly Endpoint[] {
  return [
    endpoint(readMeContract, async ({ caller }) => ({
      language: caller.language ?? "kk",
      memberships: caller.memberships.map(({ name: _name, ...membership }) => membership),
    })),
    endpoint(setLanguageContract, async ({ body, caller }) => {
      await accounts.setLanguage(caller.id, body.language);
      return { language: body.language };
    }),
  ];
}
