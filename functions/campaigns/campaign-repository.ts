import { type DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { holds } from "#functions/platform/holds.ts";
import { findItem, toItem } from "#functions/platform/table.ts";
import { annualFormIdSchema } from "#shared/forms/form-id.ts";

const storedCampaignSchema = z.strictObject({
  year: z.int(),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  forms: z.array(annualFormIdSchema).min(1),
  latePolicy: z.enum(["accept", "refuse"]),
  responsibleOfficer: z.string().optional(),
  version: z.int().positive(),
  finalAt: z.iso.datetime().optional(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
});
export type Campaign = Readonly<z.infer<typeof storedCampaignSchema>>;

export type CampaignRepository = ReturnType<typeof campaignRepository>;

/** Campaigns in the Register table: one item a year. */
export function campaignRepository(client: DynamoDBClient, registerTable: string) {
  return {
    async find(year: number): Promise<Campaign | undefined> {
      const item = await findItem(client, registerTable, campaignKeyOf(year));
      return item === undefined ? undefined : storedCampaignSchema.parse(item);
    },

    /** Puts it in the place of the version before it; false when that is no longer the latest. */
    async put(campaign: Campaign): Promise<boolean> {
      const before = campaign.version - 1;
      const put = new PutItemCommand({
        TableName: registerTable,
        Item: toItem({ ...campaignKeyOf(campaign.year), ...campaign }),
        ConditionExpression: before === 0 ? "attribute_not_exists(sk)" : "version = :before",
        ...(before === 0 ? {} : { ExpressionAttributeValues: toItem({ ":before": before }) }),
      });
      return holds(client.send(put));
    },
  };
}

/** Also named by frame writes, which are conditioned on the year not being final. */
function campaignKeyOf(year: number) {
  return { pk: `campaign#${year}`, sk: "campaign" };
}
