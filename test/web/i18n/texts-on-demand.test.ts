import { expect, it } from "vitest";
import { textsOnDemand } from "#web/i18n/texts-on-demand.ts";

it("brings a module's texts in the language in use, and no other before it is asked for", async () => {
  const asked: string[] = [];
  const file = (locale: string) => async () => {
    asked.push(locale);
    return { texts: { "one.ts": [`${locale} a`, `${locale} b`], "two.ts": ["other"] } };
  };

  const texts = await textsOnDemand("one.ts", {
    kk: file("kk"),
    ru: file("ru"),
    en: file("en"),
  });

  expect(asked).toEqual(["kk"]);
  expect(texts).toEqual([{ kk: "kk a" }, { kk: "kk b" }]);
});
