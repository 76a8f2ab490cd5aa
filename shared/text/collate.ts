import type { Locale } from "#shared/text/locale.ts";

/*
 * Own order instead of Intl: Chromium has no Kazakh collation and sorts І after И, Ү before Ұ.
 * The tests compare with ICU. Marks come first, then digits, then letters; the alphabet of the
 * reader's language comes before the other.
 */
const marks = " _-\u2011–—,;:!?.…'‘’‚\"“”„«»()[]{}§@*/\\&#%°+×<=>|~$₸";
const digits = "0123456789";
const latin = "abcdefghijklmnopqrstuvwxyz";
const kazakh = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
/** As CLDR's root order places Kazakh letters among Russian ones; ё counts as е. */
const russian = "аәбвгғдежзиійкқлмнңоөпрстуүұфхһцчшщъыьэюя";

const order: Readonly<Record<Locale, string>> = {
  kk: marks + digits + kazakh + latin,
  ru: marks + digits + russian + latin,
  en: marks + digits + latin + russian,
};

const rankOf: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
  kk: ranksOf(order.kk),
  ru: ranksOf(order.ru),
  en: ranksOf(order.en),
};

/**
 * Compares two texts for sorting: by letters, then ё after е where they count as one, then small
 * letters before capitals. Total: only equal texts give 0.
 *
 * @returns negative, zero or positive, as `Array.prototype.sort` takes it.
 */
export function compareText(locale: Locale, left: string, right: string): number {
  const a = prepared(left);
  const b = prepared(right);
  return (
    compareLists(lettersOf(locale, a), lettersOf(locale, b)) ||
    compareLists(accentsOf(locale, a), accentsOf(locale, b)) ||
    compareLists(capitalsOf(a), capitalsOf(b)) ||
    comparePlain(left, right)
  );
}

function prepared(text: string): string {
  return text.normalize("NFC").replaceAll("№", "no").replaceAll("\u00a0", " ");
}

/** A letter of neither alphabet goes behind all others, by its code point. */
function lettersOf(locale: Locale, text: string): readonly number[] {
  return [...text.toLowerCase()].map((letter) => {
    const counted = locale !== "kk" && letter === "ё" ? "е" : letter;
    return rankOf[locale].get(counted) ?? 1_000 + (letter.codePointAt(0) ?? 0);
  });
}

function accentsOf(locale: Locale, text: string): readonly number[] {
  if (locale === "kk") return [];
  return [...text.toLowerCase()].map((letter) => Number(letter === "ё"));
}

function capitalsOf(text: string): readonly number[] {
  return [...text].map((letter) => Number(letter !== letter.toLowerCase()));
}

function compareLists(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((rank, place) => rank !== right[place]);
  if (index === -1) return left.length - right.length;
  return (left[index] ?? 0) - (right[index] ?? -1);
}

function comparePlain(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function ranksOf(letters: string): ReadonlyMap<string, number> {
  return new Map([...letters].map((letter, rank) => [letter, rank]));
}
