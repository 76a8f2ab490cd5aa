import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import * as z from "zod";
import type { ProjectionKey } from "#functions/progress/projection-store.ts";

const keySchema = z.strictObject({ bin: z.string().regex(/^[0-9]{12}$/), year: z.int() });
const yearWalkSchema = z.strictObject({
  year: z.int(),
  round: z.union([z.literal(1), z.literal(2)]),
  /** BIN to go on after; absent: from the first. */
  after: z.string().optional(),
});

/** A walk over the Standings of a year whose campaign has changed, as far as one message goes. */
export type YearWalk = Readonly<z.infer<typeof yearWalkSchema>>;

const messageSchema = z.union([keySchema, yearWalkSchema]);

/** Messages that SQS takes at once. */
const batchSize = 10;

/** The queue of what is to converge later: single keys, and years whose campaign has changed. */
export function convergeQueue(client: SQSClient, queueUrl: string) {
  const sendBatch = async (keys: readonly ProjectionKey[]) => {
    const { Failed: failed = [] } = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: queueUrl,
        Entries: keys.map(({ bin, year }, index) => ({
          Id: String(index),
          MessageBody: JSON.stringify({ bin, year }),
        })),
      }),
    );
    if (failed.length > 0) throw new Error("the queue did not take every key");
  };

  return {
    async send({ bin, year }: ProjectionKey): Promise<void> {
      await client.send(
        new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify({ bin, year }) }),
      );
    },

    /** All of them or an error; what was sent before it is sent again then, and harmless. */
    async sendAll(keys: readonly ProjectionKey[]): Promise<void> {
      for (let from = 0; from < keys.length; from += batchSize) {
        await sendBatch(keys.slice(from, from + batchSize));
      }
    },

    async sendWalk(walk: YearWalk, delaySeconds = 0): Promise<void> {
      await client.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: JSON.stringify(walk),
          DelaySeconds: delaySeconds,
        }),
      );
    },
  };
}

export type ConvergeQueue = ReturnType<typeof convergeQueue>;

/** @throws when a message is not one of ours; it then ends in the dead-letter queue. */
export function readMessage(body: string): ProjectionKey | YearWalk {
  return messageSchema.parse(JSON.parse(body));
}
