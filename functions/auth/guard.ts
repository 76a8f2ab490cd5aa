import type { Account } from "#functions/auth/account-repository.ts";
import {
  type Action,
  type CampaignState,
  type Grant,
  policy,
  type Role,
} from "#shared/api/policy.ts";
import { Problem } from "#shared/api/problem.ts";

/** A person who may do what they ask for, and the membership they do it by. */
export type Caller = Account & {
  /** Subject of the sign-in. */
  readonly id: string;
  /** The role they act in; `signed-in` where no membership is asked for. */
  readonly role: Role | "signed-in";
  readonly action: Action;
};

type Claim = {
  readonly id: string;
  readonly account: Account;
  readonly action: Action;
  /** BIN of the enterprise it is about, as the path has it, when it is about one. */
  readonly bin?: string | undefined;
};

/**
 * Lets a person through by the policy table, or refuses.
 *
 * @throws Problem `enterprise/not-found` when it is about an enterprise that they may not read, so
 *   that foreign and missing look the same; `access/forbidden` otherwise.
 */
export function admit({ id, account, action, bin }: Claim): Caller {
  const grant = grantOf(action, account, bin);
  if (grant !== undefined) return { ...account, id, role: grant.role, action };
  const unseen = bin !== undefined && grantOf("enterprise/read", account, bin) === undefined;
  throw new Problem(unseen ? "enterprise/not-found" : "access/forbidden");
}

function grantOf(action: Action, account: Account, bin: string | undefined): Grant | undefined {
  const grants: readonly Grant[] = policy[action];
  return grants.find((grant) => holds(grant, account, bin));
}

function holds(grant: Grant, { memberships }: Account, bin: string | undefined): boolean {
  if (grant.role === "signed-in") return true;
  const held = memberships.filter(({ role }) => role === grant.role);
  if (grant.relation === "any") return held.length > 0;
  return bin !== undefined && held.some((membership) => membership.bin === bin);
}

/**
 * Whether the caller's act is possible while the campaign is in this state.
 *
 * @throws Problem `campaign/not-open`, `campaign/closed` or `campaign/final`.
 */
export function requireCampaignState(caller: Caller, state: CampaignState): void {
  const grants: readonly Grant[] = policy[caller.action];
  const states = grants.find(({ role }) => role === caller.role)?.states;
  if (states === undefined || states.includes(state)) return;
  throw new Problem(problemOfState[state]);
}

const problemOfState = {
  planned: "campaign/not-open",
  open: "campaign/not-open",
  closed: "campaign/closed",
  final: "campaign/final",
} as const satisfies Record<CampaignState, string>;
