import { describe, expect, it } from "vitest";
import { errorText } from "#shared/api/error-text.ts";
import { problemStatus } from "#shared/api/problem.ts";
import { problemTitle } from "#shared/api/problem-text.ts";
import { locales } from "#shared/text/locale.ts";

const texts = [...Object.values(problemTitle), ...Object.values(errorText)];
const names = /Idempotency-Key|ASCII|JSON|CSV|XLSX|\.xlsx|Excel|UTF-8/g;

describe("the words of refusals", () => {
  it("name every problem there is", () => {
    expect(Object.keys(problemTitle).toSorted()).toEqual(Object.keys(problemStatus).toSorted());
  });

  it("are whole sentences in every language, no two problems alike", () => {
    for (const locale of locales) {
      const titles = Object.values(problemTitle).map((title) => title[locale]);
      expect(new Set(titles).size).toBe(titles.length);
      expect(texts.filter((text) => !/[.]$/.test(text[locale]))).toEqual([]);
    }
  });

  it("say what to do beside what happened", () => {
    const bare = Object.values(problemTitle).filter(({ en }) => !/[.;:] \S|[.] \S/.test(en));

    expect(bare).toEqual([]);
  });

  it("keep Latin letters out of Kazakh and Russian, and Cyrillic out of English", () => {
    const mixed = texts.filter(({ kk, ru, en }) => {
      return /[a-z]/i.test((kk + ru).replace(names, "")) || /\p{Script=Cyrillic}/u.test(en);
    });

    expect(mixed).toEqual([]);
  });
});
