import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { fromItem, queryAll } from "#functions/platform/table.ts";

const checkEventSchema = z.object({ sequence: z.int().positive() });

/**
 * Logs of workplace checks in the Records table, under `<bin>#<year>#checks`. Only how far a log
 * goes is read: nothing is counted of checks yet.
 */
export function checkLogRepository(client: DynamoDBClient, recordsTable: string) {
  return {
    async read(bin: string, year: number): Promise<readonly { readonly sequence: number }[]> {
      const items = await queryAll(client, recordsTable, { pk: `${bin}#${year}#checks` });
      return items.map((item) => checkEventSchema.parse(fromItem(item)));
    },
  };
}
