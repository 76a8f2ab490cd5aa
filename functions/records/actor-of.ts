import type { Caller } from "#functions/auth/guard.ts";
import { Problem } from "#shared/api/problem.ts";
import type { Actor } from "#shared/records/event.ts";

/**
 * Who an event says acted: the subject of the sign-in and the role they acted in.
 *
 * @throws Problem `access/forbidden` for a caller without a membership; the policy lets none here.
 */
export function actorOf({ id, role }: Pick<Caller, "id" | "role">): Actor {
  if (role === "signed-in") throw new Problem("access/forbidden");
  return { id, role };
}
