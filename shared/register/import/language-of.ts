import { foldForSearch } from "#shared/text/fold.ts";
import { type Locale, locales } from "#shared/text/locale.ts";

/** How people write a language in a register, besides its code. */
const wordsOf: Readonly<Record<Locale, readonly string[]>> = {
  kk: ["kz", "kaz", "қаз", "қазақ", "қазақша", "қазақ тілі", "каз", "казахский", "Kazakh"],
  ru: ["rus", "рус", "русский", "орыс", "орысша", "орыс тілі", "Russian"],
  en: ["eng", "англ", "английский", "ағылшын", "ағылшынша", "English"],
};

const languageByWord: ReadonlyMap<string, Locale> = new Map(
  locales.flatMap((locale) =>
    [locale, ...wordsOf[locale]].map((word) => [foldForSearch(word), locale] as const),
  ),
);

/** The language that a word names in Kazakh, Russian, English or as a code. */
export function languageOf(text: string): Locale | undefined {
  return languageByWord.get(foldForSearch(text));
}
