/** Who can be signed in as without typing; the name is the subject of the token. */
export const demoUsers = [
  "enterprise",
  "officer",
  "inspector",
  "party-akimat",
  "party-employers",
  "party-union-center",
  "party-union-alliance",
  "newcomer",
] as const;

export type DemoUser = (typeof demoUsers)[number];
