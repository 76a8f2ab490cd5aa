import { demoUsers } from "#infra/local/identity/demo-users.ts";
import { signInWords } from "#infra/local/identity/sign-in-words.ts";

/** What a person reads when everything is up: who can sign in, and where. */
export function readyWords(origin: string): string {
  const width = Math.max(...demoUsers.map((user) => user.length));
  const users = demoUsers.map(
    (user) => `    ${user.padEnd(width)}   ${signInWords.en.userOf[user]}`,
  );
  return [
    "",
    `Kelisim is ready: ${origin}`,
    "",
    `  Web app        ${origin}/app/`,
    `  Public pages   ${origin}/kk/`,
    `  API            ${origin}/api/openapi.json`,
    "",
    "  Sign in as one of these, without a password:",
    ...users,
    "",
    "  A token for the API:  npm run --silent token -- officer",
    "  More enterprises:     npm run demo -- --enterprises 2000 --year 2023",
    "  Stop:                 Ctrl-C",
    "",
  ].join("\n");
}
