import { readFileSync } from "node:fs";
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { synthesised } from "#test/synthesised.ts";

const readme = readFileSync("infra/README.md", "utf8");

describe("the first officer, as the README of infra says it", () => {
  it("becomes one by the item that is put", async () => {
    const [, text = ""] = /<<ITEM\n([\s\S]*?)\n\s*ITEM\n/.exec(readme) ?? [];
    const filled = text.replace("$sub", "person").replace("$now", "2027-01-04T05:00:00.000Z");
    const { client, tables } = await localDatabase();

    await client.send(new PutItemCommand({ TableName: tables.register, Item: JSON.parse(filled) }));

    const account = await accountRepository(client, tables.register).read("person");
    expect(account).toEqual({ memberships: [{ role: "officer" }] });
  });

  it("finds one table and one pool by what the commands ask for", () => {
    const named = (stack: string, type: string, start: string) =>
      synthesised().filter(
        (one) => one.stack === stack && one.type === type && one.id.startsWith(start),
      );

    expect(readme).toContain("of data AWS::DynamoDB::Table Register");
    expect(named("data", "AWS::DynamoDB::Table", "Register")).toHaveLength(1);
    expect(readme).toContain("of identity AWS::Cognito::UserPool ''");
    expect(named("identity", "AWS::Cognito::UserPool", "")).toHaveLength(1);
  });
});
