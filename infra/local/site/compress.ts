import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { SiteFile } from "#infra/local/site/site-files.ts";

export type Encoding = "br" | "gzip" | "identity";

/** CloudFront compresses texts from 1,000 bytes on. */
const leastBytes = 1000;
const compressible = /^(text\/|application\/(json|javascript|manifest\+json)|image\/svg\+xml)/;

/** The encoding a caller takes and the file is worth. */
export function encodingOf({ content, type }: SiteFile, accepted: string): Encoding {
  if (content.length < leastBytes || !compressible.test(type)) return "identity";
  const names = accepted
    .toLowerCase()
    .split(",")
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.split(";")[0]?.trim());
  if (names.includes("br")) return "br";
  return names.includes("gzip") ? "gzip" : "identity";
}

export type Compress = (file: SiteFile, encoding: Encoding) => Promise<Buffer>;

/** Compresses each content once: what has been done is kept by its digest. */
export function compressor(): Compress {
  const done = new Map<string, Promise<Buffer>>();
  return (file, encoding) => {
    if (encoding === "identity") return Promise.resolve(file.content);
    const key = `${encoding} ${etagOf(file)}`;
    const content = done.get(key) ?? compress(file.content, encoding);
    done.set(key, content);
    return content;
  };
}

function compress(content: Buffer, encoding: "br" | "gzip"): Promise<Buffer> {
  if (encoding === "gzip") return promisify(gzip)(content, { level: 6 });
  return promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  });
}

export function etagOf({ content }: SiteFile): string {
  return `W/"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
}
