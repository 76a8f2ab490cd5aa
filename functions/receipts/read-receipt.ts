import { type Declaration, type FilingKey, markOf } from "#functions/receipts/declaration.ts";
import type { DeclarationRepository } from "#functions/receipts/declaration-repository.ts";
import type { Receipt } from "#shared/api/common.ts";
import { Problem } from "#shared/api/problem.ts";
import type { FilingReceipt } from "#shared/api/read-receipt.ts";
import type { FilingEvent, ReturnEvent } from "#shared/records/event.ts";
import { foldLog } from "#shared/records/fold.ts";
import type { EnterpriseProfile } from "#shared/register/frame.ts";

/** Joined in the entry point from the topics that keep logs and enterprises. */
export type ReadReceiptDependencies = {
  readonly declarations: Pick<DeclarationRepository, "find">;
  readonly readLog: (bin: string, year: number) => Promise<readonly ReturnEvent[]>;
  readonly findProfile: (bin: string) => Promise<Pick<EnterpriseProfile, "name"> | undefined>;
  readonly receiptOf: (event: ReturnEvent) => Receipt;
};

/**
 * The receipt of a filing: every form that was sent with its declaration, in the order they came.
 *
 * @throws Problem `enterprise/not-found`; `receipt/not-found` when nothing was sent with it.
 */
export async function readReceipt(
  filing: FilingKey,
  { declarations, readLog, findProfile, receiptOf }: ReadReceiptDependencies,
): Promise<FilingReceipt> {
  const [profile, log, declaration] = await Promise.all([
    findProfile(filing.bin),
    readLog(filing.bin, filing.year),
    declarations.find(filing),
  ]);
  if (profile === undefined) throw new Problem("enterprise/not-found");
  const events = log.filter((event) => isOf(event, filing));
  if (events.length === 0) throw new Problem("receipt/not-found");

  const states = foldLog(log);
  return {
    ...filing,
    name: profile.name,
    ...signedBy(filing, declaration, events),
    forms: events.map((event) => ({
      form: event.form,
      kind: event.kind,
      receipt: receiptOf(event),
      inForce: states[event.form]?.inForce?.sequence === event.sequence,
    })),
  };
}

function isOf(event: ReturnEvent, { filing }: FilingKey): event is FilingEvent {
  const isFiling = event.kind === "submitted" || event.kind === "amended";
  return isFiling && event.declaration?.filing === filing;
}

/** Only a declaration that the events vouch for is shown; an erased one is absent. */
function signedBy(
  filing: FilingKey,
  declaration: Declaration | undefined,
  events: readonly FilingEvent[],
): Pick<FilingReceipt, "signatory" | "position"> {
  if (declaration === undefined) return {};
  const { hash } = markOf(filing, declaration);
  if (events.some((event) => event.declaration?.hash !== hash)) return {};
  return { signatory: declaration.signatory, position: declaration.position };
}
