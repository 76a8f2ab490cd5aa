import PDFDocument from "pdfkit";
import { pdfFonts as fonts, pdfLanguage as tag } from "#functions/pdf/pdf-language.ts";
import { type Block, receiptBlocks } from "#functions/receipts/receipt-blocks.ts";
import type { ReceiptLook } from "#functions/receipts/receipt-look.ts";
import { receiptText } from "#functions/receipts/receipt-text.ts";
import type { FilingReceipt } from "#shared/api/read-receipt.ts";
import type { Locale } from "#shared/text/locale.ts";

const languagesFor = {
  kk: ["kk", "ru"],
  ru: ["ru", "kk"],
  en: ["en", "kk", "ru"],
} as const satisfies Record<Locale, readonly Locale[]>;

const looks = {
  heading: { font: fonts.regular, size: 10, gapAbove: 0, element: "P" },
  title: { font: fonts.bold, size: 16, gapAbove: 2, element: "H1" },
  section: { font: fonts.bold, size: 12, gapAbove: 12, element: "H2" },
  form: { font: fonts.bold, size: 10, gapAbove: 8, element: "H3" },
  line: { font: fonts.regular, size: 9.5, gapAbove: 3, element: "P" },
  closing: { font: fonts.regular, size: 9.5, gapAbove: 14, element: "P" },
} as const;

/** Room for a form's name with its lines, in points: they stay on one page. */
const formHeight = 80;

/**
 * Draws a receipt as a tagged PDF, a page or more for each language and marked as such. The same
 * receipt gives the same bytes: its date is that of the latest form, not of the drawing.
 */
export async function renderReceipt(receipt: FilingReceipt, look: ReceiptLook): Promise<Buffer> {
  const languages = languagesFor[look.language];
  const pdf = newDocument(receipt, languages[0]);
  const finished = bytesOf(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const [index, language] of languages.entries()) {
    if (index > 0) pdf.addPage();
    root.add(partOf(pdf, language, receiptBlocks(receipt, language, look)));
  }
  root.end();
  pdf.end();
  return finished;
}

function newDocument(receipt: FilingReceipt, language: Locale): PDFKit.PDFDocument {
  const latest = receipt.forms.reduce((at, form) => {
    return form.receipt.at > at ? form.receipt.at : at;
  }, "");
  const date = new Date(latest);
  // A font of our own from the start, or pdfkit would look for Helvetica's measures on the disk.
  const options = { font: fonts.regular, fontLayoutCache: true } as object;
  return new PDFDocument({
    ...options,
    size: "A4",
    margin: 48,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: tag[language],
    info: {
      Title: `${receiptText.title[language]} · ${receipt.filing}`,
      Creator: "Kelisim",
      Producer: "Kelisim",
      CreationDate: date,
      ModDate: date,
    },
  });
}

/** One language's part, which assistive technology reads with that language's voice. */
function partOf(
  pdf: PDFKit.PDFDocument,
  language: Locale,
  blocks: readonly Block[],
): PDFKit.PDFStructureElement {
  const paragraphs = blocks.map(({ look, text }) => {
    const { font, size, gapAbove, element } = looks[look];
    return pdf.struct(element, {}, () => {
      if (look === "form" && pdf.y > pdf.page.maxY() - formHeight) pdf.addPage();
      pdf.y += gapAbove;
      pdf.font(font).fontSize(size).text(text);
    });
  });
  return pdf.struct("Sect", { lang: tag[language] }, paragraphs);
}

function bytesOf(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
}
