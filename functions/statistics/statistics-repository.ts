import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { fromItem, queryAll, sortKeyOf, toItem } from "#functions/platform/table.ts";
import { transact } from "#functions/platform/transact.ts";
import { type OfficialVersion, officialVersionSchema } from "#shared/api/statistics.ts";

/** As kept: with who entered it, which does not leave. */
export type KeptVersion = OfficialVersion & { readonly enteredBy: string };

const keptSchema = officialVersionSchema.extend({ enteredBy: officialVersionSchema.shape.source });

export type StatisticsRepository = ReturnType<typeof statisticsRepository>;

/**
 * Official figures in the table `Register`: the latest of each indicator under `statistics#<year>`,
 * every version under `statistics#<year>#history`, sorted by indicator and version.
 */
export function statisticsRepository(client: DynamoDBClient, registerTable: string) {
  return {
    /** Every version of a year by indicator, oldest first. */
    async readVersions(year: number): Promise<ReadonlyMap<string, readonly KeptVersion[]>> {
      const items = await queryAll(client, registerTable, { pk: historyOf(year) });
      const versions = new Map<string, KeptVersion[]>();
      for (const item of items) {
        const [indicator = ""] = sortKeyOf(item).split("#");
        const kept = keptSchema.parse(fromItem(item));
        versions.set(indicator, [...(versions.get(indicator) ?? []), kept]);
      }
      return versions;
    },

    /** Adds the version after the latest; false when another one took its place. */
    async add(year: number, indicator: string, entered: KeptVersion): Promise<boolean> {
      const { version } = entered;
      const key = { pk: `statistics#${year}`, sk: indicator };
      const place = String(version).padStart(6, "0");
      const kept = { pk: historyOf(year), sk: `${indicator}#${place}` };
      const outcome = await transact(client, [
        {
          Put: {
            TableName: registerTable,
            Item: toItem({ ...key, ...entered }),
            ...(version === 1
              ? { ConditionExpression: "attribute_not_exists(pk)" }
              : {
                  ConditionExpression: "#version = :before",
                  ExpressionAttributeNames: { "#version": "version" },
                  ExpressionAttributeValues: toItem({ ":before": version - 1 }),
                }),
          },
        },
        {
          Put: {
            TableName: registerTable,
            Item: toItem({ ...kept, ...entered }),
            ConditionExpression: "attribute_not_exists(pk)",
          },
        },
      ]);
      return outcome.kind === "done";
    },
  };
}

const historyOf = (year: number): string => `statistics#${year}#history`;
