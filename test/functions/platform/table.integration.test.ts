import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { queryAll, sortKeyOf, toItem } from "#functions/platform/table.ts";
import { localDatabase } from "#test/local-dynamodb.ts";

describe("queryAll", () => {
  it("reads to the last page, in order, and nothing of another key", async () => {
    const { client, tables } = await localDatabase();
    const text = "x".repeat(300_000);
    const places = ["000001", "000002", "000003", "000004", "000005", "000006", "000007", "000008"];
    for (const sk of places) {
      const item = toItem({ pk: "long", sk, text });
      await client.send(new PutItemCommand({ TableName: tables.records, Item: item }));
    }
    const other = toItem({ pk: "longer", sk: "000001" });
    await client.send(new PutItemCommand({ TableName: tables.records, Item: other }));

    const items = await queryAll(client, tables.records, { pk: "long" });

    expect(items.map(sortKeyOf)).toEqual(places);
  });
});
