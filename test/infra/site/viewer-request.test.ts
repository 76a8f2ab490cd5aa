import { describe, expect, it } from "vitest";
import { viewerRequestCode } from "#infra/site/viewer-request.ts";
import { locales } from "#shared/text/locale.ts";

/** Runs the text as CloudFront does: by itself. */
const deployed = new Function("event", `${viewerRequestCode}; return handler(event);`);

const locationOf = (uri: string) => deployed({ request: { uri } }).headers?.location.value;
const fileOf = (uri: string) => deployed({ request: { uri } }).uri;

describe("the function before every page", () => {
  it.each([
    { from: "/", to: "/kk/" },
    { from: "/app", to: "/app/" },
    { from: "/kk", to: "/kk/" },
  ])("leads from $from to $to", ({ from, to }) => {
    expect(locationOf(from)).toBe(to);
    expect(deployed({ request: { uri: from } }).statusCode).toBe(302);
  });

  it.each([
    { when: "its home", path: "/app/" },
    { when: "a page", path: "/app/returns/2023" },
    { when: "a page of an enterprise", path: "/app/enterprises/123456789012/2023/staff" },
    { when: "a page with a closing slash", path: "/app/returns/" },
  ])("shows the app for $when", ({ path }) => {
    expect(fileOf(path)).toBe("/app/index.html");
  });

  it.each([
    "/app/config.json",
    "/app/assets/main-0a1b2c3d.js",
    "/app/fonts/golos-text-400.woff2",
    "/data/2023/indicators.csv",
    "/favicon.ico",
    "/kk/2023/table.csv",
  ])("leaves the file %s as it is, so that a missing one is missing", (path) => {
    expect(fileOf(path)).toBe(path);
  });

  it.each(locales)("finds the index page of a folder in %s", (locale) => {
    expect(locationOf(`/${locale}`)).toBe(`/${locale}/`);
    expect(fileOf(`/${locale}/`)).toBe(`/${locale}/index.html`);
    expect(fileOf(`/${locale}/2023/`)).toBe(`/${locale}/2023/index.html`);
  });

  it("keeps the query of a sign-in that comes back", () => {
    const request = { uri: "/app/signed-in", querystring: { code: { value: "0" } } };

    expect(deployed({ request })).toEqual({ ...request, uri: "/app/index.html" });
  });

  it("fits into the ten kilobytes that CloudFront allows", () => {
    expect(Buffer.byteLength(viewerRequestCode)).toBeLessThan(10_240);
  });
});
