import type { IncomingMessage } from "node:http";

/** How much of a body that is too large is still taken in, so that its sender reads the answer. */
const patience = 8;

/** The whole body; undefined when it is larger than `limit` bytes. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= limit) chunks.push(chunk as Buffer);
    if (size > limit * patience) break;
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}
