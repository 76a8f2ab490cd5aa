import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { siteFiles } from "#infra/local/site/site-files.ts";

const folder = mkdtempSync(join(tmpdir(), "kelisim-site-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const webApp = join(folder, "dist");
mkdirSync(join(webApp, "assets"), { recursive: true });
mkdirSync(join(folder, "dist-secret"));
writeFileSync(join(folder, "secret.txt"), "secret");
writeFileSync(join(folder, "dist-secret", "secret.txt"), "secret");
writeFileSync(join(webApp, "index.html"), "<!doctype html>");
writeFileSync(join(webApp, "assets", "main-1a2b.js"), "1");

const findFile = siteFiles({
  webApp,
  webConfig: { issuer: "http://localhost:8080/oidc", clientId: "kelisim-web" },
  buckets: ["releases"],
  objects: {
    find: async (bucket, key) =>
      bucket === "releases" && key === "kk/бет.html"
        ? { content: Buffer.from("released"), type: "text/html", cacheControl: undefined }
        : undefined,
  },
});
const files = { domain: "files.s3.eu-central-1.amazonaws.com", path: "" };
const releases = { domain: "releases.s3.eu-central-1.amazonaws.com", path: "" };

describe("the files of the site", () => {
  it("are those of the built web app, asked for again each time", async () => {
    expect(await findFile(files, "/app/index.html")).toMatchObject({
      type: "text/html; charset=utf-8",
      cacheControl: "no-cache",
    });
  });

  it("never change when their name has a hash", async () => {
    expect(await findFile(files, "/app/assets/main-1a2b.js")).toMatchObject({
      type: "text/javascript; charset=utf-8",
      cacheControl: "public, max-age=31536000, immutable",
    });
  });

  it("tell the app where to sign in", async () => {
    const file = await findFile(files, "/app/config.json");

    expect(JSON.parse(String(file?.content))).toEqual({
      issuer: "http://localhost:8080/oidc",
      clientId: "kelisim-web",
    });
  });

  it.each(["kk", "ru", "en"])("have a first page in %s", async (locale) => {
    const file = await findFile({ ...files, path: "/first" }, `/${locale}/index.html`);

    expect(String(file?.content)).toContain(`<html lang="${locale}">`);
  });

  it("are objects of a bucket otherwise, whatever their names are written in", async () => {
    expect(await findFile(releases, "/kk/%D0%B1%D0%B5%D1%82.html")).toMatchObject({
      content: Buffer.from("released"),
    });
    expect(await findFile(files, "/kk/%D0%B1%D0%B5%D1%82.html")).toBeUndefined();
  });

  it.each([
    "/app/../secret.txt",
    "/app/%2e%2e/secret.txt",
    "/app/..%2fdist-secret/secret.txt",
    "/app/assets/../../dist-secret/secret.txt",
    "/app/%00",
    "/app/assets",
    "/app/index.html/x",
    `/app/${"x".repeat(300)}`,
  ])("do not reach out of the web app: %s", async (path) => {
    expect(await findFile(files, path)).toBeUndefined();
  });
});
