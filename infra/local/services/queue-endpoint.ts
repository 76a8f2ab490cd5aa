import * as z from "zod";
import { md5Of, type Queue } from "#infra/local/queues/queue.ts";
import { granted, refusal, type ServiceReply } from "#infra/local/services/aws-json.ts";

const sendSchema = z.object({
  QueueUrl: z.string(),
  MessageBody: z.string().min(1),
  DelaySeconds: z.number().int().min(0).max(900).optional(),
});
const sendBatchSchema = z.object({
  QueueUrl: z.string(),
  Entries: z
    .array(sendSchema.omit({ QueueUrl: true }).extend({ Id: z.string() }))
    .min(1)
    .max(10),
});

const greatestBytes = 1_048_576;

/** Answers the calls of SQS that the functions make: `SendMessage` and `SendMessageBatch`. */
export function answerQueueCall(
  operation: string,
  input: unknown,
  queueByName: ReadonlyMap<string, Queue>,
): ServiceReply {
  const send = operations[operation];
  if (send === undefined) return refusal("InvalidAction", `There is no local ${operation}.`);
  const { QueueUrl: url } = z.object({ QueueUrl: z.string() }).parse(input);
  const queue = queueByName.get(url.split("/").at(-1) ?? "");
  if (queue === undefined) return refusal("QueueDoesNotExist", `There is no queue ${url}.`);
  if (Buffer.byteLength(JSON.stringify(input)) > greatestBytes) {
    return refusal("InvalidParameterValue", "A message holds at most 1,048,576 bytes.");
  }
  return send(queue, input);
}

const operations: Readonly<Record<string, (queue: Queue, input: unknown) => ServiceReply>> = {
  SendMessage: (queue, input) => {
    const { MessageBody, DelaySeconds } = sendSchema.parse(input);
    return granted(sentOf(queue, MessageBody, DelaySeconds));
  },
  SendMessageBatch: (queue, input) => {
    const { Entries } = sendBatchSchema.parse(input);
    const sent = Entries.map(({ Id, MessageBody, DelaySeconds }) => ({
      Id,
      ...sentOf(queue, MessageBody, DelaySeconds),
    }));
    return granted({ Successful: sent, Failed: [] });
  },
};

function sentOf(queue: Queue, body: string, delaySeconds: number | undefined) {
  return { MessageId: queue.send(body, delaySeconds).id, MD5OfMessageBody: md5Of(body) };
}
