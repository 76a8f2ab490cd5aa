import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { ReplyWithHeaders } from "#functions/http/reply-with-headers.ts";
import { type ReadReceiptDependencies, readReceipt } from "#functions/receipts/read-receipt.ts";
import { type ReceiptLook, renderReceipt } from "#functions/receipts/render-receipt.ts";
import { readReceiptContract, readReceiptPdfContract } from "#shared/api/read-receipt.ts";

export type ReceiptDependencies = ReadReceiptDependencies & Omit<ReceiptLook, "language">;

/** A receipt as data, and as a document to keep. */
export function receiptEndpoints(dependencies: ReceiptDependencies): readonly Endpoint[] {
  return [
    endpoint(readReceiptContract, ({ params }) => readReceipt(params, dependencies)),
    endpoint(readReceiptPdfContract, async ({ params, query, locale }) => {
      const receipt = await readReceipt(params, dependencies);
      const language = query.language ?? locale;
      const document = await renderReceipt(receipt, { ...dependencies, language });
      const name = `kelisim-${params.year}-${params.bin}-${params.filing}.pdf`;
      return new ReplyWithHeaders(document.toString("base64"), {
        "content-disposition": `inline; filename="${name}"`,
        "content-language": language,
      });
    }),
  ];
}
