import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import * as z from "zod";
import type { ProjectionKey } from "#functions/progress/projection-store.ts";

const messageSchema = z.strictObject({ bin: z.string().regex(/^[0-9]{12}$/), year: z.int() });

/** The queue of keys to converge later. */
export function convergeQueue(client: SQSClient, queueUrl: string) {
  return {
    async send({ bin, year }: ProjectionKey): Promise<void> {
      await client.send(
        new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify({ bin, year }) }),
      );
    },
  };
}

/** @throws when a message is not one of ours; it then ends in the dead-letter queue. */
export function keyOfMessage(body: string): ProjectionKey {
  return messageSchema.parse(JSON.parse(body));
}
