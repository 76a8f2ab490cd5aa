import { describe, expect, it } from "vitest";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { localDatabase } from "#test/local-dynamodb.ts";

async function arrange() {
  const { client, tables } = await localDatabase();
  return accountRepository(client, tables.register);
}

describe("accountRepository", () => {
  it("knows nothing of a person who was never here", async () => {
    const accounts = await arrange();

    expect(await accounts.read("newcomer")).toEqual({ memberships: [] });
  });

  it("remembers a person's language, the last one set", async () => {
    const accounts = await arrange();
    await accounts.setLanguage("newcomer", "en");

    await accounts.setLanguage("newcomer", "ru");

    expect(await accounts.read("newcomer")).toEqual({ language: "ru", memberships: [] });
  });
});
