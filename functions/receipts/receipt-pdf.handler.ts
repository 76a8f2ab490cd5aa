import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { ReplyWithHeaders } from "#functions/http/reply-with-headers.ts";
import { type ReadReceiptDependencies, readReceipt } from "#functions/receipts/read-receipt.ts";
import type { ReceiptLook } from "#functions/receipts/receipt-look.ts";
import { renderReceipt } from "#functions/receipts/render-receipt.ts";
import { readReceiptPdfContract } from "#shared/api/read-receipt.ts";

export type ReceiptPdfDependencies = ReadReceiptDependencies & Omit<ReceiptLook, "language">;

/** A receipt as a document to keep: apart, since fonts and layout outweigh everything else. */
export function receiptPdfEndpoint(dependencies: ReceiptPdfDependencies): Endpoint {
  return endpoint(readReceiptPdfContract, async ({ params, query, locale }) => {
    const receipt = await readReceipt(params, dependencies);
    const language = query.language ?? locale;
    const document = await renderReceipt(receipt, { ...dependencies, language });
    const name = `kelisim-${params.year}-${params.bin}-${params.filing}.pdf`;
    return new ReplyWithHeaders(document.toString("base64"), {
      "content-disposition": `inline; filename="${name}"`,
      "content-language": language,
    });
  });
}
