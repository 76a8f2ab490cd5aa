import { encodeQR } from "qr";
import {
  type EnrolmentLetter,
  enrolLink,
  groupCode,
  type LetterBlock,
  letterBlocks,
} from "#functions/outreach/letter.ts";
import { letterWords } from "#functions/outreach/letter-words.ts";
import { pdfFonts, pdfLanguage } from "#functions/pdf/pdf-language.ts";
import { groupBin } from "#shared/law/bin.ts";

type Pdf = PDFKit.PDFDocument;

/** A part of a letter in reading order: something drawn, or further parts. */
export type LetterPart = {
  /** As PDF names its structure. */
  readonly element: string;
  readonly options: PDFKit.Mixins.StructureElementOptions;
  readonly of: (() => void) | readonly LetterPart[];
};

/** Both languages of every letter of a state body, side by side: Kazakh first. */
const languages = ["kk", "ru"] as const;
type LetterLanguage = (typeof languages)[number];

/** Points, on A4. */
const margin = 42;
const pageWidth = 595.28;
const gap = 22;
const columnWidth = (pageWidth - 2 * margin - gap) / 2;
const columnOf: Readonly<Record<LetterLanguage, number>> = {
  kk: margin,
  ru: margin + columnWidth + gap,
};
const qrSide = 118;
const codeWidth = 178;
const codeLeft = pageWidth - margin - codeWidth;
const nameWidth = codeLeft - margin - gap;
/** Of the words and digits below the QR code. */
const codeHeight = 58;
const top = 84;

const looks = {
  title: { font: "bold", size: 12.5, gapAbove: 0, element: "H1" },
  strong: { font: "bold", size: 9.5, gapAbove: 4, element: "P" },
  section: { font: "bold", size: 9.5, gapAbove: 8, element: "H2" },
  line: { font: "regular", size: 8.8, gapAbove: 3, element: "P" },
} as const satisfies Record<LetterBlock["look"], object>;

/** Makes the fonts known to a document by short names, so that each is read once. */
export function prepareFonts(pdf: Pdf): void {
  pdf.registerFont("regular", pdfFonts.regular);
  pdf.registerFont("bold", pdfFonts.bold);
}

/**
 * A letter for the page at hand, both languages side by side, as parts to be drawn in their order.
 * Whatever the length of the names, it is one page.
 */
export function letterPart(pdf: Pdf, letter: EnrolmentLetter): LetterPart {
  const below = { y: 0 };
  const columns = languages.map((language) => {
    const blocks = letterBlocks(letter, language);
    return columnPart(pdf, language, { blocks, startsAt: () => below.y });
  });
  const number = numberPart(pdf, letter, (y) => {
    below.y = Math.max(y, top + qrSide + codeHeight) + 14;
  });
  const parts = [
    ...departmentParts(pdf, letter),
    ...codeParts(pdf, letter),
    ...nameParts(pdf, letter),
    number,
    ...columns,
  ];
  return { element: "Sect", options: {}, of: parts };
}

/** The line below the department's name; it is no part of the text. */
export function drawRule(pdf: Pdf): void {
  pdf.lineWidth(1).strokeColor("#0a5c7a");
  pdf
    .moveTo(margin, top - 12)
    .lineTo(pageWidth - margin, top - 12)
    .stroke();
}

function departmentParts(pdf: Pdf, { department }: EnrolmentLetter): readonly LetterPart[] {
  return languages.map((language) =>
    spoken(language, "P", () => {
      pdf.fillColor("#000000").font("bold").fontSize(9.5);
      pdf.text(department[language], columnOf[language], margin, { width: columnWidth });
    }),
  );
}

/** Up to 500 letters in each language: long names are set smaller, and take their lines. */
function nameParts(pdf: Pdf, { name }: EnrolmentLetter): readonly LetterPart[] {
  const size = name.kk.length + name.ru.length > 240 ? 7.5 : 11;
  return languages.map((language, index) =>
    spoken(language, "P", () => {
      const y = index === 0 ? top : pdf.y + 5;
      pdf.font("bold").fontSize(size).text(name[language], margin, y, { width: nameWidth });
    }),
  );
}

function numberPart(pdf: Pdf, { bin }: EnrolmentLetter, endsAt: (y: number) => void): LetterPart {
  return spoken("kk", "P", () => {
    pdf.font("regular").fontSize(10);
    pdf.text(`${inBoth("bin")}: ${groupBin(bin)}`, margin, pdf.y + 5, { width: nameWidth });
    endsAt(pdf.y);
  });
}

/** The code in large type below its QR code, in the upper right corner. */
function codeParts(pdf: Pdf, letter: EnrolmentLetter): readonly LetterPart[] {
  const left = codeLeft + (codeWidth - qrSide) / 2;
  return [
    {
      element: "Figure",
      options: { alt: inBoth("qr") },
      of: () => drawQr(pdf, enrolLink(letter), left),
    },
    spoken("kk", "P", () => {
      const centred = { width: codeWidth, align: "center" } as const;
      pdf.font("regular").fontSize(9);
      pdf.text(inBoth("code"), codeLeft, top + qrSide + 8, centred);
      pdf.font("bold").fontSize(19);
      pdf.text(groupCode(letter.code), codeLeft, pdf.y + 2, centred);
    }),
  ];
}

/** Dark modules as one path, each row's runs as rectangles; the paper around is the quiet zone. */
function drawQr(pdf: Pdf, text: string, left: number): void {
  const framed = encodeQR(text, "raw", { ecc: "medium", border: 1 });
  const modules = framed.slice(1, -1).map((line) => line.slice(1, -1));
  const side = qrSide / modules.length;
  for (const [row, line] of modules.entries()) {
    for (const { from, length } of runsOf(line)) {
      pdf.rect(left + from * side, top + row * side, length * side, side);
    }
  }
  pdf.fillColor("#000000").fill();
}

type Run = { readonly from: number; readonly length: number };

function runsOf(line: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < line.length; from += 1) {
    if (!line[from]) continue;
    const start = from;
    while (line[from + 1]) from += 1;
    runs.push({ from: start, length: from - start + 1 });
  }
  return runs;
}

type Column = { readonly blocks: readonly LetterBlock[]; readonly startsAt: () => number };

function columnPart(pdf: Pdf, language: LetterLanguage, { blocks, startsAt }: Column): LetterPart {
  const paragraphs = blocks.map(({ look, text }, index): LetterPart => {
    const { font, size, gapAbove, element } = looks[look];
    const draw = () => {
      const y = index === 0 ? startsAt() : pdf.y + gapAbove;
      pdf.font(font).fontSize(size);
      pdf.text(text, columnOf[language], y, { width: columnWidth });
    };
    return { element, options: {}, of: draw };
  });
  return { element: "Sect", options: { lang: pdfLanguage[language] }, of: paragraphs };
}

function spoken(language: LetterLanguage, element: string, draw: () => void): LetterPart {
  return { element, options: { lang: pdfLanguage[language] }, of: draw };
}

function inBoth(name: "bin" | "code" | "qr"): string {
  return languages.map((language) => letterWords[name][language]).join(" / ");
}
