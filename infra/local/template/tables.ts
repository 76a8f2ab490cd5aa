import * as z from "zod";
import type { ResourcesOf } from "#infra/local/template/resources.ts";

/** A table as the engine is asked to make it. */
export type TableModel = {
  readonly name: string;
  readonly keySchema: readonly Key[];
  readonly attributes: readonly Attribute[];
  readonly globalIndexes: readonly Index[];
  readonly localIndexes: readonly Index[];
  /** Absent: the table tells nobody of its changes. */
  readonly streamView?: StreamView;
  /** Attribute that holds epoch seconds after which an item may go. */
  readonly expiryAttribute?: string;
};

const keySchema = z.object({ AttributeName: z.string(), KeyType: z.enum(["HASH", "RANGE"]) });
const attributeSchema = z.object({
  AttributeName: z.string(),
  AttributeType: z.enum(["S", "N", "B"]),
});
const indexSchema = z.object({
  IndexName: z.string(),
  KeySchema: z.array(keySchema),
  Projection: z.object({
    ProjectionType: z.enum(["ALL", "KEYS_ONLY", "INCLUDE"]),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
});
const streamViewSchema = z.enum(["KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES"]);

type Key = z.infer<typeof keySchema>;
type Attribute = z.infer<typeof attributeSchema>;
type Index = z.infer<typeof indexSchema>;
type StreamView = z.infer<typeof streamViewSchema>;

const tableSchema = z.object({
  KeySchema: z.array(keySchema),
  AttributeDefinitions: z.array(attributeSchema),
  GlobalSecondaryIndexes: z.array(indexSchema).default([]),
  LocalSecondaryIndexes: z.array(indexSchema).default([]),
  StreamSpecification: z.object({ StreamViewType: streamViewSchema }).optional(),
  TimeToLiveSpecification: z
    .object({ AttributeName: z.string().optional(), Enabled: z.boolean() })
    .optional(),
});

export function tablesOf(resources: ResourcesOf): readonly TableModel[] {
  return resources("AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable").map((resource) => {
    const table = tableSchema.parse(resource.properties);
    const expiry = table.TimeToLiveSpecification;
    return {
      name: resource.name,
      keySchema: table.KeySchema,
      attributes: table.AttributeDefinitions,
      globalIndexes: table.GlobalSecondaryIndexes,
      localIndexes: table.LocalSecondaryIndexes,
      streamView: table.StreamSpecification?.StreamViewType,
      expiryAttribute: expiry?.Enabled ? expiry.AttributeName : undefined,
    };
  });
}
