import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readKept, writeKept } from "#infra/local/kept-file.ts";
import type { QueueModel } from "#infra/local/template/sources.ts";

export type Message = {
  readonly id: string;
  readonly body: string;
  /** Milliseconds. */
  readonly sentAt: number;
  readonly firstReceivedAt?: number;
  readonly receives: number;
  readonly visibleAt: number;
};

export type Queue = {
  readonly model: QueueModel;
  readonly send: (body: string, delaySeconds?: number) => Message;
  /** Hides what it gives for the visibility time; what was received too often is moved away. */
  readonly receive: (limit: number) => readonly Message[];
  readonly remove: (ids: readonly string[]) => void;
  /** Messages that are not done, hidden ones included. */
  readonly size: () => number;
  /** Those of them that are not held back by the delay they were sent with. */
  readonly due: () => number;
};

export type QueueDependencies = {
  /** Holds one folder for each queue, with one file for each message. */
  readonly folder: string;
  readonly now: () => number;
  /** Where a message goes that was received too often. */
  readonly redriveTo: (queueArn: string, body: string) => void;
};

/** A standard queue that outlives the process. */
export function openQueue(model: QueueModel, dependencies: QueueDependencies): Queue {
  const { now } = dependencies;
  const folder = join(dependencies.folder, model.name);
  mkdirSync(folder, { recursive: true });
  const messages = readMessages(folder);
  const keep = (message: Message) => {
    messages.set(message.id, message);
    writeKept(join(folder, `${message.id}.json`), message);
  };
  const remove = (ids: readonly string[]) => {
    for (const id of ids) {
      messages.delete(id);
      rmSync(join(folder, `${id}.json`), { force: true });
    }
  };
  const redrive = ({ id, body }: Message, queueArn: string) => {
    dependencies.redriveTo(queueArn, body);
    remove([id]);
  };

  return {
    model,
    remove,
    size: () => messages.size,
    due: () =>
      [...messages.values()].filter((one) => one.receives > 0 || one.visibleAt <= now()).length,
    send: (body, delaySeconds = model.delaySeconds) => {
      const sentAt = now();
      const visibleAt = sentAt + delaySeconds * 1000;
      const message = { id: randomUUID(), body, sentAt, receives: 0, visibleAt };
      keep(message);
      return message;
    },
    receive: (limit) => {
      const forgotten = now() - model.retentionSeconds * 1000;
      remove([...messages.values()].filter((one) => one.sentAt < forgotten).map(({ id }) => id));
      const visible = [...messages.values()].filter((one) => one.visibleAt <= now());
      const worn = visible.filter((one) => isWorn(one, model));
      for (const message of worn) redrive(message, model.redrive?.queueArn ?? "");
      return visible
        .filter((one) => !worn.includes(one))
        .slice(0, limit)
        .map((message) => {
          const received = {
            ...message,
            receives: message.receives + 1,
            firstReceivedAt: message.firstReceivedAt ?? now(),
            visibleAt: now() + model.visibilitySeconds * 1000,
          };
          keep(received);
          return received;
        });
    },
  };
}

function isWorn({ receives }: Message, { redrive }: QueueModel): boolean {
  return redrive !== undefined && receives >= redrive.maximumReceives;
}

function readMessages(folder: string): Map<string, Message> {
  const kept = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => readKept<Message>(join(folder, name)) ?? []);
  return new Map(kept.sort((a, b) => a.sentAt - b.sentAt).map((message) => [message.id, message]));
}

export function md5Of(text: string): string {
  return createHash("md5").update(text).digest("hex");
}
