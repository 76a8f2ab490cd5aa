import { setImmediate as turn } from "node:timers/promises";
import PDFDocument from "pdfkit";
import {
  drawRule,
  type LetterPart,
  letterPart,
  prepareFonts,
} from "#functions/outreach/draw-letter.ts";
import type { EnrolmentLetter } from "#functions/outreach/letter.ts";
import { letterWords } from "#functions/outreach/letter-words.ts";
import { pdfFonts, pdfLanguage } from "#functions/pdf/pdf-language.ts";

type Pdf = PDFKit.PDFDocument;

/**
 * Letters for the printer as one PDF, a page each, in the order they come. Pages leave as soon as
 * they are drawn, and the next is drawn when the reader asks, so memory does not grow with them;
 * which is why it has no structure for assistive technology: that would be kept to the end. The same
 * letters give the same bytes: `createdAt` is the date the document says.
 */
export async function* printFile(
  letters: AsyncIterable<EnrolmentLetter>,
  createdAt: string,
): AsyncGenerator<Uint8Array> {
  const pdf = newDocument(createdAt, false);
  const { taken, ended } = outputOf(pdf);
  for await (const letter of letters) {
    pdf.addPage();
    drawRule(pdf);
    draw(letterPart(pdf, letter));
    // What was drawn comes out when the loop of events has had its turn.
    await turn();
    yield* taken();
  }
  pdf.end();
  await ended;
  yield* taken();
}

/** One letter as a tagged document of its own: Kazakh and Russian parts are marked as such. */
export async function oneLetter(letter: EnrolmentLetter, createdAt: string): Promise<Buffer> {
  const pdf = newDocument(createdAt, true);
  const { taken, ended } = outputOf(pdf);
  pdf.addPage();
  pdf.markContent("Artifact", { type: "Layout" });
  drawRule(pdf);
  pdf.endMarkedContent();
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  root.add(structured(pdf, letterPart(pdf, letter)));
  root.end();
  pdf.end();
  await ended;
  return Buffer.concat(taken());
}

function draw({ of }: LetterPart): void {
  if (typeof of === "function") of();
  else of.forEach(draw);
}

function structured(pdf: Pdf, { element, options, of }: LetterPart): PDFKit.PDFStructureElement {
  const inside = typeof of === "function" ? of : of.map((part) => structured(pdf, part));
  return pdf.struct(element, options, inside);
}

function outputOf(pdf: Pdf) {
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", resolve);
    pdf.on("error", reject);
  });
  return { taken: () => chunks.splice(0), ended };
}

function newDocument(createdAt: string, tagged: boolean): Pdf {
  const date = new Date(createdAt);
  // A font of our own from the start, or pdfkit would look for Helvetica's measures on the disk.
  const options = { font: pdfFonts.regular } as object;
  const pdf = new PDFDocument({
    ...options,
    autoFirstPage: false,
    size: "A4",
    // Everything has its place; no text may begin a page of its own.
    margin: 0,
    pdfVersion: "1.7",
    tagged,
    displayTitle: true,
    lang: pdfLanguage.kk,
    info: {
      Title: `${letterWords.title.kk} / ${letterWords.title.ru}`,
      Creator: "Kelisim",
      Producer: "Kelisim",
      CreationDate: date,
      ModDate: date,
    },
  });
  prepareFonts(pdf);
  return pdf;
}
