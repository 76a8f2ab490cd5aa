import { openQueue, type Queue } from "#infra/local/queues/queue.ts";
import { pumpQueue } from "#infra/local/queues/queue-pump.ts";
import type { BatchReply } from "#infra/local/streams/deliver-batch.ts";
import type { MappingModel, QueueModel } from "#infra/local/template/sources.ts";

export type Queues = {
  readonly byName: ReadonlyMap<string, Queue>;
  readonly sendTo: (queueArn: string, body: string) => void;
  /**
   * Messages that a function has not yet taken; queues nobody reads do not count, nor what was sent
   * to be looked at later.
   */
  readonly waitingIn: (mappings: readonly MappingModel[]) => number;
};

/** Opens every queue of the templates with what an earlier run left in it. */
export function openQueues(models: readonly QueueModel[], folder: string): Queues {
  const byArn = new Map<string, Queue>();
  const sendTo = (queueArn: string, body: string) => {
    const queue = byArn.get(queueArn);
    if (queue === undefined) throw new Error(`There is no queue "${queueArn}".`);
    queue.send(body);
  };
  for (const model of models) {
    byArn.set(model.arn, openQueue(model, { folder, now: Date.now, redriveTo: sendTo }));
  }
  return {
    byName: new Map([...byArn.values()].map((queue) => [queue.model.name, queue])),
    sendTo,
    waitingIn: (mappings) =>
      mappings.reduce((sum, { sourceArn }) => sum + (byArn.get(sourceArn)?.due() ?? 0), 0),
  };
}

export type QueuePumpsOptions = {
  readonly mappings: readonly MappingModel[];
  readonly invoke: (functionName: string, event: unknown) => Promise<BatchReply>;
  readonly run: (work: () => Promise<unknown>) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** Starts a pump for each mapping of a queue. */
export function startQueuePumps(
  queues: Queues,
  { mappings, invoke, run, wait }: QueuePumpsOptions,
): void {
  for (const mapping of mappings) {
    const queue = queues.byName.get(mapping.sourceArn.split(":").at(-1) ?? "");
    if (!mapping.sourceArn.includes(":sqs:") || queue === undefined) continue;
    if (mapping.filters.length > 0) throw new Error("Filters of queues do not run on one machine.");
    const dependencies = {
      queue,
      invoke: (event: unknown) => invoke(mapping.functionName, event),
      wait,
    };
    run(() => pumpQueue(mapping, dependencies));
  }
}
