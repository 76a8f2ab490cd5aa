import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { writeKept } from "#infra/local/kept-file.ts";
import { granted, type ServiceReply } from "#infra/local/services/aws-json.ts";

/** Keeps a letter as a file instead of sending it: no letter leaves this machine. */
export function captureLetter(folder: string, letter: unknown, now: () => Date): ServiceReply {
  const id = randomUUID();
  const sentAt = now().toISOString();
  writeKept(join(folder, `${sentAt.replaceAll(":", "-")}-${id}.json`), { id, sentAt, letter });
  return granted({ MessageId: id });
}
