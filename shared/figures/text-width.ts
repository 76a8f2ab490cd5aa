import { boldWidths, regularWidths } from "#shared/figures/golos-widths.ts";

/** Weights of Golos Text that drawings use. */
export type Weight = "regular" | "bold";

const widthOf: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: widthsByCharacter(regularWidths),
  bold: widthsByCharacter(boldWidths),
};

/** For a character that no text of ours uses: as wide as the widest capital letters. */
const unknownWidth = 1000;

/** How many pixels a text takes in Golos Text of this size; kerning, which only narrows it, aside. */
export function textWidth(text: string, size: number, weight: Weight = "regular"): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf[weight].get(character) ?? unknownWidth;
  return (thousandths * size) / 1000;
}

/**
 * A text in lines that fit a width. Lines break at spaces; a word that is wider than a line by
 * itself is broken with a hyphen, so that nothing is ever cut off.
 *
 * @returns at least one line.
 */
export function wrapText(
  text: string,
  width: number,
  { size, weight = "regular" }: { readonly size: number; readonly weight?: Weight },
): readonly string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => brokenWord(each, fits))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || fits(longer)) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** The pieces of a word, one when it fits. */
function brokenWord(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word) || word.length < 3) return [word];
  let length = word.length - 1;
  while (length > 1 && !fits(`${word.slice(0, length)}-`)) length -= 1;
  return [`${word.slice(0, length)}-`, ...brokenWord(word.slice(length), fits)];
}

function widthsByCharacter(widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(widths).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width)] as const),
    ),
  );
}
