import type { ApiEvent, UploadedFile } from "#functions/http/request.ts";
import type { ApiContract } from "#shared/api/contract.ts";
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
  if (mediaTypeOf(event) !== "application/json")
    throw new Problem("request/unsupported-media-type");
  const bytes = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  if (bytes.byteLength > largestBody) throw new Problem("request/too-large");
  const value = parseJson(bytes);
  if (!isTame(value)) throw new Problem("request/malformed");
  return value;
}

/**
 * A file as it was sent. The gateway hands over what is declared as text as a string, in which
 * bytes that are not UTF-8 are lost: such a file must be sent as `application/octet-stream`.
 *
 * @throws Problem `request/unsupported-media-type` or `request/too-large`.
 */
export function readFileBody(
  event: ApiEvent,
  { mediaTypes, largestBytes }: NonNullable<ApiContract["file"]>,
): UploadedFile {
  const mediaType = mediaTypeOf(event);
  if (!mediaTypes.includes(mediaType)) throw new Problem("request/unsupported-media-type");
  const text = event.isBase64Encoded ? "" : (event.body ?? "");
  if (text.includes("\uFFFD")) throw new Problem("request/unsupported-media-type");
  const bytes = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  if (bytes.byteLength > largestBytes) throw new Problem("request/too-large");
  return { mediaType, bytes };
}

function mediaTypeOf(event: ApiEvent): string {
  return (event.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
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
