import { describe, expect, it } from "vitest";
import { localeOfHeader } from "#functions/http/locale-of-request.ts";

describe("localeOfHeader", () => {
  it.each([
    { header: "kk", locale: "kk" },
    { header: "kk-KZ", locale: "kk" },
    { header: "RU-ru,en;q=0.8", locale: "ru" },
    { header: "de, en;q=0.3, ru;q=0.9", locale: "ru" },
    { header: "en;q=0.5, kk;q=0.5", locale: "en" },
    { header: "ru;q=0, en;q=0.1", locale: "en" },
  ])("takes the language that $header prefers of ours", ({ header, locale }) => {
    expect(localeOfHeader(header)).toBe(locale);
  });

  it.each([
    { header: undefined },
    { header: "" },
    { header: "*" },
    { header: "de;q=1" },
    { header: ";;,=" },
  ])("finds none of ours in $header", ({ header }) => {
    expect(localeOfHeader(header)).toBeUndefined();
  });
});
