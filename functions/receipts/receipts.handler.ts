import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { type ReadReceiptDependencies, readReceipt } from "#functions/receipts/read-receipt.ts";
import { readReceiptContract } from "#shared/api/read-receipt.ts";

/** A receipt as data. */
export function readReceiptEndpoint(dependencies: ReadReceiptDependencies): Endpoint {
  return endpoint(readReceiptContract, ({ params }) => readReceipt(params, dependencies));
}
