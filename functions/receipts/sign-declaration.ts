import type { Caller } from "#functions/auth/guard.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { type Declaration, type FilingKey, markOf } from "#functions/receipts/declaration.ts";
import type { DeclarationRepository } from "#functions/receipts/declaration-repository.ts";
import { Problem } from "#shared/api/problem.ts";
import { signDeclarationContract } from "#shared/api/sign-declaration.ts";
import type { DeclarationMark } from "#shared/records/event.ts";

/** Joined in the entry point from the topics that keep campaigns and know when filing is possible. */
export type SignDeclarationDependencies<Campaign> = {
  readonly declarations: DeclarationRepository;
  readonly findCampaign: (year: number) => Promise<Campaign | undefined>;
  /** Throws the `campaign/…` problem of a year in which nothing can be filed. */
  readonly requirePossible: (caller: Caller, campaign: Campaign, at: Date) => void;
  /** 128 random bits as 32 hexadecimal digits. */
  readonly makeSalt: () => string;
  readonly now: Clock;
};

type Signature = FilingKey & Pick<Declaration, "signatory" | "position">;

/**
 * Keeps who signs a filing, once. Saying the same again gives the same mark.
 *
 * @throws Problem `year/not-found`, `campaign/not-open`, `campaign/closed`, `campaign/final`;
 *   `declaration/changed` when the filing has another signatory or position.
 */
export async function signDeclaration<Campaign>(
  { signatory, position, ...filing }: Signature,
  caller: Caller,
  dependencies: SignDeclarationDependencies<Campaign>,
): Promise<DeclarationMark> {
  const { declarations, findCampaign, requirePossible, makeSalt, now } = dependencies;
  const campaign = await findCampaign(filing.year);
  if (campaign === undefined) throw new Problem("year/not-found");
  requirePossible(caller, campaign, now());

  const fresh = { signatory, position, salt: makeSalt() };
  const kept = await addedOrKept(filing, fresh, declarations);
  if (kept?.signatory !== signatory || kept.position !== position) {
    throw new Problem("declaration/changed");
  }
  return markOf(filing, kept);
}

/** The first to be added stays; whoever comes later compares with it. */
async function addedOrKept(
  filing: FilingKey,
  fresh: Declaration,
  declarations: DeclarationRepository,
): Promise<Declaration | undefined> {
  return (await declarations.add(filing, fresh)) ? fresh : declarations.find(filing);
}

export function signDeclarationEndpoint<Campaign>(
  dependencies: SignDeclarationDependencies<Campaign>,
): Endpoint {
  return endpoint(signDeclarationContract, ({ params, body, caller }) =>
    signDeclaration({ ...params, ...body }, caller, dependencies),
  );
}
