import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { fromItem, queryAll, sortKeyOf } from "#functions/platform/table.ts";
import { denominatorNameSchema } from "#shared/api/statistics.ts";
import type { EnteredFigure } from "#shared/indicators/progress-rows.ts";

const provenance = { source: z.string().optional(), date: z.string().optional() };

/** Only the figure and where it is from, of what is stored. */
const figureSchema: z.ZodType<EnteredFigure> = z.union([
  z.object({
    numerator: z.int().nonnegative(),
    denominator: z.int().nonnegative(),
    denominatorName: denominatorNameSchema.optional(),
    ...provenance,
  }),
  z.object({ value: z.string().regex(/^[0-9]{1,15}(\.[0-9]{1,15})?$/), ...provenance }),
]);

/** Official figures in the table `Register`: one item per year and indicator. */
export function officialRepository(client: DynamoDBClient, tableName: string) {
  return {
    /** Those entered for a year, by indicator. */
    async readOfficials(year: number): Promise<Readonly<Record<string, EnteredFigure>>> {
      const items = await queryAll(client, tableName, { pk: `statistics#${year}` });
      return Object.fromEntries(
        items.map((item) => [sortKeyOf(item), figureSchema.parse(fromItem(item))]),
      );
    },
  };
}
