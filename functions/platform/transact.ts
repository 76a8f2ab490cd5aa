import {
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";

/**
 * - `done`: everything was written
 * - `conflict`: another writer was at it; nothing was written, start again from the reads
 * - `refused`: a condition did not hold; nothing was written, `failed` are the places of those
 */
export type TransactionOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "conflict" }
  | { readonly kind: "refused"; readonly failed: readonly number[] };

/** One transaction, its cancellation told apart; any other error is thrown as it is. */
export async function transact(
  client: DynamoDBClient,
  items: TransactWriteItem[],
): Promise<TransactionOutcome> {
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems: items }));
    return { kind: "done" };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    return outcomeOf(error);
  }
}

function outcomeOf(error: TransactionCanceledException): TransactionOutcome {
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? "None");
  const failed = codes.flatMap((code, place) => (code === "ConditionalCheckFailed" ? [place] : []));
  if (failed.length > 0) return { kind: "refused", failed };
  if (codes.some((code) => code === "TransactionConflict")) return { kind: "conflict" };
  throw error;
}
