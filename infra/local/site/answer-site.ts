import type { IncomingMessage } from "node:http";
import type { HttpReply } from "#infra/local/gateway/gateway-reply.ts";
import type { Behaviour } from "#infra/local/site/behaviours.ts";
import { type Compress, encodingOf, etagOf } from "#infra/local/site/compress.ts";
import type { FindSiteFile, SiteFile } from "#infra/local/site/site-files.ts";

export type SiteDependencies = {
  readonly findFile: FindSiteFile;
  readonly compress: Compress;
};

/** Answers a request for a page or a file as the distribution in front of the buckets would. */
export async function answerSite(
  request: IncomingMessage,
  pathname: string,
  behaviour: Behaviour,
  dependencies: SiteDependencies,
): Promise<HttpReply> {
  if (request.method !== "GET" && request.method !== "HEAD")
    return plain(405, "Method Not Allowed");
  const viewed = behaviour.viewer(pathname);
  if (viewed.kind === "answer") {
    return { status: viewed.status, headers: viewed.headers, body: Buffer.alloc(0) };
  }
  const file = await findInOrigins(behaviour, viewed.pathname, dependencies);
  return file === undefined ? plain(404, "Not Found") : fileReply(request, file, dependencies);
}

async function findInOrigins(
  { origins }: Behaviour,
  pathname: string,
  { findFile }: SiteDependencies,
): Promise<SiteFile | undefined> {
  for (const origin of origins) {
    const file = await findFile(origin, pathname);
    if (file !== undefined) return file;
  }
  return undefined;
}

async function fileReply(
  { headers }: IncomingMessage,
  file: SiteFile,
  { compress }: SiteDependencies,
): Promise<HttpReply> {
  const etag = etagOf(file);
  const cached = { etag, "cache-control": file.cacheControl, vary: "accept-encoding" };
  if (headers["if-none-match"] === etag) {
    return { status: 304, headers: cached, body: Buffer.alloc(0) };
  }
  const encoding = encodingOf(file, String(headers["accept-encoding"] ?? ""));
  return {
    status: 200,
    headers: {
      ...cached,
      "content-type": file.type,
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    },
    body: await compress(file, encoding),
  };
}

function plain(status: number, text: string): HttpReply {
  return {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: Buffer.from(text),
  };
}
