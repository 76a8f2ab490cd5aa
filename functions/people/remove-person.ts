import type { PeopleRepository } from "#functions/people/people-repository.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import type { InvitedRole } from "#shared/api/people.ts";
import { Problem } from "#shared/api/problem.ts";

export type RemovePersonDependencies = {
  readonly people: Pick<PeopleRepository, "list" | "remove">;
};

type Removal = {
  readonly role: InvitedRole;
  readonly subject: string;
  /** Subject of the officer who asks. */
  readonly by: string;
};

/**
 * Takes a role away; the person's next request is refused. Nobody removes themselves, so an officer
 * is always left. Who is gone already is no problem, so a removal can be sent again.
 *
 * @throws Problem `people/yourself`; `access/forbidden` when the officer has been removed meanwhile;
 *   `request/busy`.
 */
export async function removePerson(
  { role, subject, by }: Removal,
  { people }: RemovePersonDependencies,
): Promise<{ role: InvitedRole; subject: string }> {
  if (subject === by) throw new Problem("people/yourself");
  return tryAgain(async () => {
    const found = (await people.list()).find(
      (person) => person.role === role && person.subject === subject,
    );
    if (found === undefined) return { role, subject };
    const outcome = await people.remove(found, by);
    if (outcome.kind === "refused") throw new Problem("access/forbidden");
    return outcome.kind === "done" ? { role, subject } : undefined;
  });
}
