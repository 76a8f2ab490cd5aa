/** ЖШС, АҚ, ЖК, ММ, МКК, ЗТБ and their Russian and English kin, as they are once folded. */
const legalForms =
  /(?<!\p{L})(?:тоо|жшс|ао|ак|ип|жк|гу|мм|кгп|кмк|гккп|мккк|оюл|зтб|llp|jsc)(?!\p{L})/gu;
const notWords = /[^\p{L}\p{N}]+/gu;
const russianLetter: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
  й: "и",
  ы: "и",
  ё: "е",
};

/**
 * A text as search compares it: small letters, Kazakh letters as a Russian keyboard types them
 * (`қ` as `к`), without legal forms (ЖШС, ТОО, АҚ …), quotes and punctuation, words parted by one
 * space. Fold both the query and what is searched; never show a folded text.
 *
 * @example foldForSearch("«Қазақтелеком» АҚ") // "казактелеком"
 */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[әғқңөұүһійыё]/g, (letter) => russianLetter[letter] ?? letter)
    .replace(legalForms, " ")
    .replace(notWords, " ")
    .trim();
}
