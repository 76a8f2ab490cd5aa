import { type Message, md5Of, type Queue } from "#infra/local/queues/queue.ts";
import type { BatchReply } from "#infra/local/streams/deliver-batch.ts";
import { accountId, region } from "#infra/local/template/physical.ts";
import type { MappingModel } from "#infra/local/template/sources.ts";

export type QueuePumpDependencies = {
  readonly queue: Queue;
  readonly invoke: (event: unknown) => Promise<BatchReply>;
  /** Rejects once the pump is to stop. */
  readonly wait: (milliseconds: number) => Promise<void>;
};

const idleMilliseconds = 100;

/** Feeds a queue to its function until `wait` rejects. */
export async function pumpQueue(
  mapping: MappingModel,
  dependencies: QueuePumpDependencies,
): Promise<never> {
  for (;;) {
    const delivered = await pumpMessages(mapping, dependencies);
    if (delivered === 0) await dependencies.wait(idleMilliseconds);
  }
}

/**
 * Hands one batch to the function and removes what it took. What it did not take comes back when
 * its visibility time is over. Gives the number of messages handed over.
 */
export async function pumpMessages(
  { batchSize, reportsItemFailures, sourceArn }: MappingModel,
  { queue, invoke }: Omit<QueuePumpDependencies, "wait">,
): Promise<number> {
  const messages = queue.receive(batchSize);
  if (messages.length === 0) return 0;
  const reply = await invoke({ Records: messages.map((one) => recordOf(one, sourceArn)) });
  queue.remove(takenOf(messages, reply, reportsItemFailures));
  return messages.length;
}

type Reply = { readonly batchItemFailures?: readonly { readonly itemIdentifier?: unknown }[] };

/** An identifier that is not one of the batch's fails the whole batch, as on AWS. */
function takenOf(
  messages: readonly Message[],
  reply: BatchReply,
  reportsItemFailures: boolean,
): readonly string[] {
  if (reply.kind === "failed") return [];
  const ids = messages.map(({ id }) => id);
  if (!reportsItemFailures) return ids;
  const failures = (reply.reply as Reply | null | undefined)?.batchItemFailures ?? [];
  const failed = failures.map(({ itemIdentifier }) => String(itemIdentifier));
  if (failed.some((id) => !ids.includes(id))) return [];
  return ids.filter((id) => !failed.includes(id));
}

function recordOf(message: Message, sourceArn: string) {
  return {
    messageId: message.id,
    receiptHandle: message.id,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(message.sentAt),
      SenderId: accountId,
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    },
    messageAttributes: {},
    md5OfBody: md5Of(message.body),
    eventSource: "aws:sqs",
    eventSourceARN: sourceArn,
    awsRegion: region,
  };
}
