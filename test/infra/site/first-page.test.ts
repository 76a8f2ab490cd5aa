import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { firstPage } from "#infra/site/first-page.ts";
import { contentSecurityPolicy } from "#infra/site/security-headers.ts";
import { agreement } from "#shared/agreements/current.ts";
import { locales } from "#shared/text/locale.ts";

describe.each(locales)("the public page in %s before the first release", (locale) => {
  const page = firstPage(locale);

  it("says whose agreement it is, and that nothing is published yet", () => {
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(agreement.title[locale]);
    expect(page).toContain(agreement.department[locale]);
    expect(page.match(/<h1>[^<]{10,}<\/h1>/g)).toHaveLength(1);
  });

  it("shows the way into the app and to the other languages, each in its own", () => {
    const others = locales.filter((other) => other !== locale);

    expect(page).toContain('<a href="/app/">');
    for (const other of others) {
      expect(page).toContain(`<a href="/${other}/" lang="${other}" hreflang="${other}">`);
    }
    expect(page).not.toContain(`href="/${locale}/"`);
  });

  it("loads nothing, and its one style is the one that the security policy lets through", () => {
    const [, style = ""] = /<style>(.*)<\/style>/s.exec(page) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");

    expect(page).not.toMatch(/<script|<img|<link|style=|src=|@import|url\(/);
    expect(contentSecurityPolicy([])).toContain(`'sha256-${hash}'`);
  });
});

describe("the words of the first pages", () => {
  it("differ from language to language", () => {
    const headings = locales.map((locale) => /<h1>(.*)<\/h1>/.exec(firstPage(locale))?.[1]);

    expect(new Set(headings).size).toBe(locales.length);
  });
});
