/** A record of a stream as far as delivery goes. */
export type StreamRecord = {
  readonly sequenceNumber: string;
  /** When it was written, in milliseconds. */
  readonly writtenAt: number;
  /** The record as the function receives it. */
  readonly event: unknown;
};

/** What a function said of a batch. */
export type BatchReply =
  | { readonly kind: "answered"; readonly reply: unknown }
  | { readonly kind: "failed" };

export type GivenUpReason = "RetryAttemptsExhausted" | "RecordAgeExceeded";

export type DeliveryPolicy = {
  readonly bisects: boolean;
  readonly reportsItemFailures: boolean;
  readonly maximumRetries?: number;
  readonly maximumAgeSeconds?: number;
};

export type DeliveryDependencies = {
  readonly invoke: (records: readonly StreamRecord[]) => Promise<BatchReply>;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told of records that will not be tried again. */
  readonly giveUp: (records: readonly StreamRecord[], reason: GivenUpReason) => Promise<void>;
  /** Told that everything up to and with this record is done: delivered or given up. */
  readonly advance: (record: StreamRecord) => void;
};

/**
 * Delivers records in their order until each is taken or given up, as a stream mapping does:
 * a failed batch is halved or tried again, a partly failed one goes on from its first failure,
 * and nothing later is delivered before.
 */
export async function deliverBatch(
  records: readonly StreamRecord[],
  policy: DeliveryPolicy,
  dependencies: DeliveryDependencies,
): Promise<void> {
  const { maximumRetries = Number.POSITIVE_INFINITY } = policy;
  let rest = await giveUpAged(records, policy, dependencies);
  for (let failures = 0; rest.length > 0; rest = await giveUpAged(rest, policy, dependencies)) {
    const taken = takenOf(rest, await dependencies.invoke(rest), policy);
    advanceTo(rest[taken - 1], dependencies);
    rest = rest.slice(taken);
    if (policy.bisects && rest.length > 1) return deliverHalves(rest, policy, dependencies);
    failures = taken > 0 ? 1 : failures + 1;
    if (failures > maximumRetries) return giveUp(rest, "RetryAttemptsExhausted", dependencies);
    if (rest.length > 0) await dependencies.wait(backOffMilliseconds(failures));
  }
}

async function deliverHalves(
  records: readonly StreamRecord[],
  policy: DeliveryPolicy,
  dependencies: DeliveryDependencies,
): Promise<void> {
  const middle = Math.ceil(records.length / 2);
  await deliverBatch(records.slice(0, middle), policy, dependencies);
  await deliverBatch(records.slice(middle), policy, dependencies);
}

async function giveUpAged(
  records: readonly StreamRecord[],
  { maximumAgeSeconds }: DeliveryPolicy,
  dependencies: DeliveryDependencies,
): Promise<readonly StreamRecord[]> {
  if (maximumAgeSeconds === undefined) return records;
  const oldest = dependencies.now() - maximumAgeSeconds * 1000;
  const firstKept = records.findIndex(({ writtenAt }) => writtenAt >= oldest);
  const aged = records.slice(0, firstKept === -1 ? records.length : firstKept);
  await giveUp(aged, "RecordAgeExceeded", dependencies);
  return records.slice(aged.length);
}

async function giveUp(
  records: readonly StreamRecord[],
  reason: GivenUpReason,
  dependencies: DeliveryDependencies,
): Promise<void> {
  if (records.length > 0) await dependencies.giveUp(records, reason);
  advanceTo(records.at(-1), dependencies);
}

function advanceTo(
  record: StreamRecord | undefined,
  { advance }: Pick<DeliveryDependencies, "advance">,
): void {
  if (record !== undefined) advance(record);
}

type Reply = {
  readonly batchItemFailures?: readonly { readonly itemIdentifier?: unknown }[] | null;
};

/** How many records from the first on were taken. An identifier that is not ours fails them all. */
function takenOf(
  records: readonly StreamRecord[],
  reply: BatchReply,
  { reportsItemFailures }: DeliveryPolicy,
): number {
  if (reply.kind === "failed") return 0;
  if (!reportsItemFailures) return records.length;
  const failures = (reply.reply as Reply | null | undefined)?.batchItemFailures ?? [];
  const positions = failures.map(({ itemIdentifier }) =>
    records.findIndex(({ sequenceNumber }) => sequenceNumber === itemIdentifier),
  );
  return Math.max(0, Math.min(records.length, ...positions));
}

/** Doubles from 200 ms and stays at 30 s. */
function backOffMilliseconds(failures: number): number {
  return Math.min(30_000, 100 * 2 ** Math.min(failures, 16));
}
