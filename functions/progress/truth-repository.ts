import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { findItem, fromItem, queryAll } from "#functions/platform/table.ts";
import type { ProjectionKey } from "#functions/progress/projection-store.ts";
import type { ReturnEvent } from "#shared/records/event.ts";
import type { FrameFacts } from "#shared/records/standing-of.ts";
import { eventOfStored } from "#shared/records/stored-event.ts";
import { frameEntrySchema } from "#shared/register/frame.ts";

const { revision, district, industry, size, headcount, inScope } = frameEntrySchema.shape;

/** Only what is counted by, of what other topics store. */
const frameFactsSchema = z.object({ revision, district, industry, size, headcount, inScope });
const campaignFactsSchema = z.object({ finalAt: z.iso.datetime().optional() });
const checkFactsSchema = z.object({ sequence: z.int().positive() });

/** The truth that Standings follow from, in the tables `Records` and `Register`; it only reads. */
export function truthRepository(
  client: DynamoDBClient,
  tables: { readonly records: string; readonly register: string },
) {
  return {
    async readFrame({ bin, year }: ProjectionKey): Promise<FrameFacts | undefined> {
      const key = { pk: `enterprise#${bin}`, sk: `frame#${year}` };
      const stored = await findItem(client, tables.register, key);
      return stored === undefined ? undefined : frameFactsSchema.parse(stored);
    },

    async readFinalAt(year: number): Promise<string | undefined> {
      const key = { pk: `campaign#${year}`, sk: "campaign" };
      const stored = await findItem(client, tables.register, key);
      return stored === undefined ? undefined : campaignFactsSchema.parse(stored).finalAt;
    },

    async readReturns({ bin, year }: ProjectionKey): Promise<readonly ReturnEvent[]> {
      const items = await queryAll(client, tables.records, { pk: `${bin}#${year}` });
      return items.map((item) => eventOfStored(fromItem(item)));
    },

    async readChecks({ bin, year }: ProjectionKey): Promise<readonly { sequence: number }[]> {
      const items = await queryAll(client, tables.records, { pk: `${bin}#${year}#checks` });
      return items.map((item) => checkFactsSchema.parse(fromItem(item)));
    },
  };
}
