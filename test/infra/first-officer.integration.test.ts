import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { peopleRepository } from "#functions/people/people-repository.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { synthesised } from "#test/synthesised.ts";

const readme = readFileSync("infra/README.md", "utf8");

/** What the commands hand to DynamoDB, with `aws` put aside. */
function itemsPut(): readonly string[] {
  const [, commands = ""] = /\n( +put\(\) \{[\s\S]*?)\n +```/.exec(readme) ?? [];
  // The item is the sixth thing that "aws" is told, and is written over two lines.
  const stubs = "of() { echo T; }; aws() { tr '\\n' ' ' <<<\"$6\"; echo; }";
  const known = "sub=person; now=2027-01-04T05:00:00.000Z";
  const output = execFileSync("bash", ["-euc", [stubs, known, commands].join("\n")]);
  return output.toString().trim().split("\n");
}

describe("the first officer, as the README of infra says it", () => {
  it("becomes one by the items that are put, and is listed", async () => {
    const { client, tables } = await localDatabase();

    for (const item of itemsPut()) {
      const order = { TableName: tables.register, Item: JSON.parse(item) };
      await client.send(new PutItemCommand(order));
    }

    const account = await accountRepository(client, tables.register).read("person");
    expect(account).toEqual({ memberships: [{ role: "officer" }] });
    expect(await peopleRepository(client, tables.register).list()).toEqual([
      {
        role: "officer",
        subject: "person",
        since: "2027-01-04T05:00:00.000Z",
        grantedBy: "deployment",
      },
    ]);
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
