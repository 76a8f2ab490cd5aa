import type { ApiEvent } from "#functions/http/request.ts";
import { Problem } from "#shared/api/problem.ts";

/** Largest body in bytes; files have endpoints of their own. */
export const largestBody = 256 * 1024;

/** Deepest nesting: the deepest body of ours has six levels. */
const deepest = 32;

/**
 * The JSON value of a body. The parser's own error is dropped: it quotes the body.
 *
 * @throws Problem `request/unsupported-media-type`, `request/too-large` or `request/malformed`.
 */
export function readJsonBody(event: ApiEvent): unknown {
  const type = (event.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new Problem("request/unsupported-media-type");
  const bytes = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  if (bytes.byteLength > largestBody) throw new Problem("request/too-large");
  const value = parseJson(bytes);
  if (!isTame(value)) throw new Problem("request/malformed");
  return value;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Problem("request/malformed");
  }
}

/** Whether it is shallow enough to walk, and no key could be taken for a prototype. */
function isTame(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= deepest; depth += 1) {
    const nodes = level.filter((node) => typeof node === "object" && node !== null);
    if (nodes.length === 0) return true;
    if (nodes.some((node) => Object.hasOwn(node, "__proto__"))) return false;
    level = nodes.flatMap((node) => Object.values(node));
  }
  return false;
}
