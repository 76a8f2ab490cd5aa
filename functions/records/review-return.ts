import type { Caller } from "#functions/auth/guard.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { requireForm, type YearDependencies } from "#functions/records/filing-year.ts";
import type { ReviewerRepository, ReviewPlace } from "#functions/records/reviewer-repository.ts";
import { Problem } from "#shared/api/problem.ts";
import { type Reviewer, reviewReturnContract } from "#shared/api/review-return.ts";

export type ReviewReturnDependencies = Pick<YearDependencies, "findCampaign"> & {
  readonly reviewers: ReviewerRepository;
  readonly isKnown: (bin: string) => Promise<boolean>;
};

export type Review = ReviewPlace & {
  readonly state: "looking" | "left";
  readonly caller: Pick<Caller, "id" | "memberships">;
};

export function reviewReturnEndpoint(dependencies: ReviewReturnDependencies): Endpoint {
  return endpoint(reviewReturnContract, async ({ params, body, caller }) => ({
    others: await reviewReturn({ ...params, ...body, caller }, dependencies),
  }));
}

/**
 * Notes that an officer looks at a return, or has left it.
 *
 * @returns the other officers who look at it now.
 * @throws Problem `enterprise/not-found`, `year/not-found`, `form/not-found`.
 */
export async function reviewReturn(
  { state, caller, ...place }: Review,
  { reviewers, isKnown, findCampaign }: ReviewReturnDependencies,
): Promise<Reviewer[]> {
  const [known, campaign] = await Promise.all([isKnown(place.bin), findCampaign(place.year)]);
  if (!known) throw new Problem("enterprise/not-found");
  requireForm(campaign, place.form);
  if (state === "left") await reviewers.leave(place, caller.id);
  else await reviewers.stay(place, { id: caller.id, name: nameOf(caller) });
  const all = await reviewers.list(place);
  return all
    .filter(({ id }) => id !== caller.id)
    .map(({ since, name }) => ({ you: false, since, ...(name === undefined ? {} : { name }) }));
}

function nameOf({ memberships }: Review["caller"]): string | undefined {
  return memberships.find(({ role }) => role === "officer")?.name;
}
