import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { agreement } from "#shared/agreements/current.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { errorText } from "#shared/api/error-text.ts";
import { problemTitle } from "#shared/api/problem-text.ts";
import { industrySections } from "#shared/register/industry.ts";
import { locales } from "#shared/text/locale.ts";
import { characterCodesOf } from "#test/character-codes.ts";
import { fontCharacters } from "#web/ui/font-characters.ts";

const areas = [
  "#web/i18n/shell",
  "#web/i18n/guide",
  "#web/i18n/enrol",
  "#web/features/progress/messages",
  "#web/i18n/job",
  "#web/features/exports/messages",
  "#web/features/campaign/messages",
  "#web/features/file/messages",
  "#web/features/file/filed",
  "#web/features/review/messages",
  "#web/features/register/messages",
  "#web/features/register/imports",
  "#web/features/outreach/messages",
  "#web/features/people/messages",
  "#web/features/people/audit-messages",
  "#web/fields/messages",
] as const;
const files = areas.flatMap((area) => locales.map((locale) => ({ area, locale })));

const messagesOf = async (area: string, locale: string): Promise<unknown> =>
  (await import(`${area}.${locale}.ts`)).messages;

/** Forms of a number word that only some languages have; all have `other`. */
const pluralForms = ["one", "few", "many"];

/** Every key with what it holds, so that two languages can be compared. */
function shapeOf(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .filter(([key]) => !pluralForms.includes(key))
    .flatMap(([key, child]) => shapeOf(child, `${path}.${key}`))
    .toSorted();
}

/** Every text; of a function its source, which holds its text. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "function") return [String(value)];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsOf);
  return typeof value === "string" ? [value] : [];
}

describe.each(files)("$area in $locale", ({ area, locale }) => {
  it("has the same texts as in Kazakh, none of them empty", async () => {
    const messages = await messagesOf(area, locale);

    expect(shapeOf(messages)).toEqual(shapeOf(await messagesOf(area, "kk")));
    expect(textsOf(messages).filter((text) => text.trim() === "")).toEqual([]);
  });

  it("mixes no Latin and Cyrillic letters within a word", async () => {
    const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
    const texts = textsOf(await messagesOf(area, locale));

    expect(texts.filter((text) => mixed.test(text))).toEqual([]);
  });

  it("is written with characters that the fonts draw", async () => {
    const texts = textsOf(await messagesOf(area, locale));

    expect(withoutGlyph(texts)).toEqual([]);
  });
});

describe("the fonts", () => {
  it("draw every text of the agreement in use, its forms and the refusals", () => {
    expect(
      withoutGlyph(
        textsOf([agreement, indicators, industrySections, formById, problemTitle, errorText]),
      ),
    ).toEqual([]);
  });

  it.each(["400Regular/GolosText_400Regular.ttf", "700Bold/GolosText_700Bold.ttf"])(
    "are cut from %s, which has every character asked of it",
    (file) => {
      const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/golos-text/${file}`);
      const codes = characterCodesOf(readFileSync(path));

      expect([...fontCharacters].filter((each) => !codes.has(each.codePointAt(0) ?? 0))).toEqual(
        [],
      );
    },
  );
});

function withoutGlyph(texts: readonly string[]): readonly string[] {
  const characters = new Set(texts.join("").replace(/[\n\t]/g, ""));
  return [...characters].filter((each) => !fontCharacters.includes(each));
}
