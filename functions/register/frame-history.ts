import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { fromItem, queryAll } from "#functions/platform/table.ts";
import { type FrameEntry, frameEntrySchema } from "#shared/register/frame.ts";

/** Older revisions of frame entries, which are kept beside the latest. */
export function frameHistory(client: DynamoDBClient, registerTable: string) {
  return {
    /** An entry as it was at an instant; undefined when there was none yet. */
    async findAt(latest: FrameEntry, at: string): Promise<FrameEntry | undefined> {
      if (latest.changedAt <= at) return latest;
      const items = await queryAll(client, registerTable, {
        pk: `enterprise#${latest.bin}`,
        startingWith: `revision#${latest.year}#`,
      });
      const revisions = items.map((item) => frameEntrySchema.parse(fromItem(item)));
      return revisions.findLast(({ changedAt }) => changedAt <= at);
    },
  };
}
