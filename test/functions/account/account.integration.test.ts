import { describe, expect, it } from "vitest";
import { readMeContract } from "#shared/api/read-me.ts";
import { setLanguageContract } from "#shared/api/set-language.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

async function arrange() {
  const database = await localDatabase();
  await smallRegister(database);
  const { call } = testApi(database, () => filingTime);
  return {
    me: (as: string) => call(readMeContract, { as }),
    speak: (as: string, language: string) => call(setLanguageContract, { as, body: { language } }),
  };
}

describe("an account", () => {
  it("of a newcomer speaks Kazakh and belongs to nobody", async () => {
    const { me } = await arrange();

    expect((await me("newcomer")).body).toEqual({ language: "kk", memberships: [] });
  });

  it("tells the memberships, and nothing of who gave them", async () => {
    const { me } = await arrange();

    expect((await me("enterprise")).body.memberships).toEqual([
      { role: "enterprise", bin: ownBin },
    ]);
    expect((await me("party")).body.memberships).toEqual([{ role: "party", party: "akimat" }]);
  });

  it("is answered in the language it chose from then on", async () => {
    const { me, speak } = await arrange();

    await speak("enterprise", "en");

    const answered = await me("enterprise");
    expect(answered.body.language).toBe("en");
    expect(answered.headers["content-language"]).toBe("en");
  });

  it("cannot choose a language that we do not speak", async () => {
    const { speak } = await arrange();

    expect(await speak("enterprise", "de")).toMatchObject({
      status: 400,
      body: { type: "request/invalid", errors: [{ path: "language", code: "not-an-option" }] },
    });
  });
});
