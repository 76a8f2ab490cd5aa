import type { Clock } from "#functions/platform/clock.ts";
import { tryAgain } from "#functions/platform/try-again.ts";
import { type CodeMac, isSameMac } from "#functions/register/code-mac.ts";
import type {
  EnrolmentCode,
  EnrolmentCodeRepository,
} from "#functions/register/enrolment-code-repository.ts";
import type { TryCounter, TryLimit } from "#functions/register/try-counter.ts";
import { Problem } from "#shared/api/problem.ts";
import type { Membership } from "#shared/api/read-me.ts";
import { normaliseEnrolmentCode } from "#shared/law/enrolment-code.ts";

export type EnrolDependencies = {
  readonly codes: Pick<EnrolmentCodeRepository, "find" | "use">;
  readonly tries: TryCounter;
  readonly macOf: CodeMac;
  readonly now: Clock;
};

export type Enrolment = {
  readonly person: string;
  /** Network address the request came from. */
  readonly address: string;
  readonly bin: string;
  readonly code: string;
};

/** BINs are public, so nothing is locked for a BIN: only persons and addresses are slowed. */
function limitsOf({ person, address }: Enrolment): readonly TryLimit[] {
  return [
    { subject: `account#${person}`, most: 5, windowSeconds: 15 * 60 },
    { subject: `address#${address}`, most: 20, windowSeconds: 60 * 60 },
  ];
}

/**
 * Makes a person a member of an enterprise by the code of the department's letter. Only tries that
 * fail count; a person who sends a code again that they used themselves is a member already.
 *
 * @throws Problem `enrolment/too-many-tries`; `enrolment/not-recognised` for an unknown BIN, a
 *   wrong and a void code alike; `enrolment/used` and `enrolment/expired` only to who has the code.
 */
export async function enrol(
  enrolment: Enrolment,
  dependencies: EnrolDependencies,
): Promise<Membership> {
  const at = dependencies.now();
  await countTry(enrolment, at, dependencies);
  const { bin, person } = enrolment;
  const mac = await dependencies.macOf(bin, normaliseEnrolmentCode(enrolment.code));
  await tryAgain(() =>
    useCode({ bin, mac, usedBy: person, usedAt: at.toISOString() }, dependencies),
  );
  await giveBack(limitsOf(enrolment), at, dependencies);
  return { role: "enterprise", bin };
}

/** Raised before anything is compared, so that tries sent at once cannot slip past the limit. */
async function countTry(enrolment: Enrolment, at: Date, dependencies: EnrolDependencies) {
  const limits = limitsOf(enrolment);
  for (const [place, limit] of limits.entries()) {
    const raised = await dependencies.tries.raise(limit, at);
    if (raised.kind === "raised") continue;
    await giveBack(limits.slice(0, place), at, dependencies);
    const { retryAfterSeconds } = raised;
    throw new Problem("enrolment/too-many-tries", { retryAfterSeconds });
  }
}

async function giveBack(limits: readonly TryLimit[], at: Date, { tries }: EnrolDependencies) {
  await Promise.all(limits.map((limit) => tries.giveBack(limit, at)));
}

type Use = Parameters<EnrolmentCodeRepository["use"]>[0];

/** One attempt; undefined when another writer was at the same code and it has to be read again. */
async function useCode(use: Use, { codes }: EnrolDependencies): Promise<"member" | undefined> {
  const code = await codes.find(use.bin);
  // The same work for an unknown enterprise, so that time does not tell it apart.
  const matches = isSameMac(code?.mac ?? "0".repeat(64), use.mac);
  if (code === undefined || !matches) throw new Problem("enrolment/not-recognised");
  if (code.usedBy === use.usedBy) return "member";
  refuseSpent(code, use.usedAt);
  const outcome = await codes.use(use);
  return outcome.kind === "done" ? "member" : undefined;
}

function refuseSpent(code: EnrolmentCode, at: string): void {
  if (code.usedAt !== undefined) throw new Problem("enrolment/used");
  if (code.expiresAt <= at) throw new Problem("enrolment/expired");
}
