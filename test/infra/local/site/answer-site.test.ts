import type { IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { answerSite } from "#infra/local/site/answer-site.ts";
import { behaviourTable } from "#infra/local/site/behaviours.ts";
import { compressor } from "#infra/local/site/compress.ts";
import type { SiteFile } from "#infra/local/site/site-files.ts";
import { viewerRequestCode } from "#infra/site/viewer-request.ts";

const page = (text: string): SiteFile => ({
  content: Buffer.from(text),
  type: "text/html; charset=utf-8",
  cacheControl: "no-cache",
});
const files: Readonly<Record<string, SiteFile>> = {
  "files/app/index.html": page("the app ".repeat(200)),
  "files/first/kk/index.html": page("nothing yet"),
  "releases/ru/index.html": page("a release"),
  "files/app/assets/font.woff2": {
    content: Buffer.alloc(5000),
    type: "font/woff2",
    cacheControl: "immutable",
  },
};

const files1 = { domain: "files", path: "" };
const behaviourOf = behaviourTable([
  {
    pattern: "/kk/*",
    origins: [
      { domain: "releases", path: "" },
      { domain: "files", path: "/first" },
    ],
    viewerRequestCode,
    headers: {},
  },
  {
    pattern: "/ru/*",
    origins: [{ domain: "releases", path: "" }],
    viewerRequestCode,
    headers: {},
  },
  { pattern: "*", origins: [files1], viewerRequestCode, headers: {} },
]);

async function ask(path: string, headers: IncomingMessage["headers"] = {}, method = "GET") {
  const behaviour = behaviourOf(path);
  if (behaviour === undefined) throw new Error("Every path has a behaviour here.");
  const request = { method, headers } as IncomingMessage;
  return answerSite(request, path, behaviour, {
    findFile: async ({ domain, path: before }, pathname) => files[`${domain}${before}${pathname}`],
    compress: compressor(),
  });
}

describe("the site", () => {
  it.each([
    { path: "/", to: "/kk/" },
    { path: "/app", to: "/app/" },
    { path: "/ru", to: "/ru/" },
  ])("leads from $path to $to", async ({ path, to }) => {
    expect(await ask(path)).toMatchObject({ status: 302, headers: { location: to } });
  });

  it.each(["/app/", "/app/returns/2023", "/app/signed-in", "/app/index.html"])(
    "shows the app at %s",
    async (path) => {
      expect((await ask(path)).body.toString()).toContain("the app");
    },
  );

  it("takes a page from the first origin that has it", async () => {
    expect((await ask("/kk/")).body.toString()).toBe("nothing yet");
    expect((await ask("/ru/")).body.toString()).toBe("a release");
  });

  it.each(["/app/missing.js", "/kk/missing", "/data/none.csv"])(
    "has nothing at %s and says so",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it("takes nothing in", async () => {
    expect((await ask("/app/", {}, "POST")).status).toBe(405);
  });

  it.each([
    { accepted: "gzip, deflate, br", encoding: "br", open: brotliDecompressSync },
    { accepted: "gzip", encoding: "gzip", open: gunzipSync },
    { accepted: "br;q=0, gzip;q=0.5", encoding: "gzip", open: gunzipSync },
  ])("sends a text as $encoding to who takes $accepted", async ({ accepted, encoding, open }) => {
    const reply = await ask("/app/", { "accept-encoding": accepted });

    expect(reply.headers["content-encoding"]).toBe(encoding);
    expect(open(reply.body).toString()).toContain("the app");
    expect(reply.body.length).toBeLessThan(200);
  });

  it("leaves a font and a short page as they are", async () => {
    const all = { "accept-encoding": "br" };

    expect((await ask("/app/assets/font.woff2", all)).body).toHaveLength(5000);
    expect((await ask("/kk/", all)).headers["content-encoding"]).toBeUndefined();
  });

  it("does not send again what the browser has", async () => {
    const etag = String((await ask("/app/")).headers["etag"]);

    const again = await ask("/app/", { "if-none-match": etag });

    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect(again.headers["cache-control"]).toBe("no-cache");
  });
});
