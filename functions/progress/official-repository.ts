import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { fromItem, queryAll, sortKeyOf } from "#functions/platform/table.ts";
import type { OfficialFigure } from "#shared/indicators/evaluate-indicator.ts";

/** Only the figure, of what is stored with its source and date. */
const figureSchema: z.ZodType<OfficialFigure> = z.union([
  z.object({ numerator: z.int().nonnegative(), denominator: z.int().nonnegative() }),
  z.object({ value: z.string().regex(/^[0-9]{1,15}(\.[0-9]{1,15})?$/) }),
]);

/** Official figures in the table `Register`: one item per year and indicator. */
export function officialRepository(client: DynamoDBClient, tableName: string) {
  return {
    /** Those entered for a year, by indicator. */
    async readOfficials(year: number): Promise<Readonly<Record<string, OfficialFigure>>> {
      const items = await queryAll(client, tableName, { pk: `statistics#${year}` });
      return Object.fromEntries(
        items.map((item) => [sortKeyOf(item), figureSchema.parse(fromItem(item))]),
      );
    },
  };
}
