import type { RegisterMessages } from "#web/features/register/messages.ts";

type Scoped = { readonly inScope: boolean; readonly outOfScopeReason?: string | undefined };

/** Whether an enterprise reports, and why not when it does not. */
export function scopeText({ inScope, outOfScopeReason }: Scoped, words: RegisterMessages): string {
  if (inScope) return words.scope.in;
  const reasons: Readonly<Record<string, string>> = words.scope.reasons;
  const reason = reasons[outOfScopeReason ?? ""];
  return reason === undefined ? words.scope.out : `${words.scope.out}: ${reason}`;
}
