import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { ObjectStore } from "#infra/local/objects/object-store.ts";
import type { OriginModel } from "#infra/local/template/site.ts";
import { firstPage } from "#infra/site/first-page.ts";
import { type WebConfig, webConfig } from "#infra/site-config.ts";
import { locales } from "#shared/text/locale.ts";

export type SiteFile = {
  readonly content: Buffer;
  readonly type: string;
  readonly cacheControl: string;
};

export type SiteFilesOptions = {
  /** Folder of the built web app. */
  readonly webApp: string;
  readonly webConfig: WebConfig;
  readonly objects: Pick<ObjectStore, "find">;
  readonly buckets: readonly string[];
};

/** What a bucket behind the distribution holds under a path. */
export type FindSiteFile = (origin: OriginModel, pathname: string) => Promise<SiteFile | undefined>;

const askAgain = "no-cache";
const unchanging = "public, max-age=31536000, immutable";

/**
 * The web app and the first pages are what a deployment uploads, taken from where it takes them;
 * everything else is an object of a bucket.
 */
export function siteFiles(options: SiteFilesOptions): FindSiteFile {
  return async (origin, pathname) => {
    const path = `${origin.path}${decodeURI(pathname)}`;
    return findUploaded(options, path) ?? findObject(options, origin, path);
  };
}

function findUploaded(
  { webApp, webConfig: config }: SiteFilesOptions,
  path: string,
): Promise<SiteFile | undefined> | undefined {
  if (path === "/app/config.json") {
    const content = Buffer.from(JSON.stringify(webConfig(config)));
    return Promise.resolve({ content, type: typeOf(path), cacheControl: askAgain });
  }
  const locale = locales.find((one) => path === `/first/${one}/index.html`);
  if (locale !== undefined) {
    const content = Buffer.from(firstPage(locale));
    return Promise.resolve({ content, type: typeOf(path), cacheControl: askAgain });
  }
  return path.startsWith("/app/") ? readWebFile(webApp, path.slice("/app/".length)) : undefined;
}

async function readWebFile(webApp: string, path: string): Promise<SiteFile | undefined> {
  const file = normalize(join(webApp, path));
  if (!file.startsWith(`${webApp}${sep}`) || path.includes("\0")) return undefined;
  try {
    const content = await readFile(file);
    const cacheControl = path.startsWith("assets/") ? unchanging : askAgain;
    return { content, type: typeOf(path), cacheControl };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR" || code === "ENAMETOOLONG";
}

async function findObject(
  { objects, buckets }: SiteFilesOptions,
  { domain }: OriginModel,
  path: string,
): Promise<SiteFile | undefined> {
  const bucket = buckets.find((name) => domain.startsWith(`${name}.s3.`));
  const key = path.slice(1);
  if (bucket === undefined || key === "") return undefined;
  const found = await objects.find(bucket, key);
  return found && { ...found, cacheControl: found.cacheControl ?? askAgain };
}

const typeByExtension: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

function typeOf(path: string): string {
  return typeByExtension[extname(path)] ?? "application/octet-stream";
}
