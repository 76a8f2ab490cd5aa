import { describe, expect, it } from "vitest";
import { raiseObjectionContract } from "#shared/api/raise-objection.ts";
import { saveDraftContract } from "#shared/api/save-draft.ts";
import { submitReturnContract } from "#shared/api/submit-return.ts";
import { withdrawReturnContract } from "#shared/api/withdraw-return.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, ownBin, smallRegister, workforceAnswers } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const canary = "tell-tale-4711";
const params = { bin: ownBin, year: 2023, form: "workforce" };
const call = { as: "enterprise", params, key: canary };

describe("the log", () => {
  it("says that requests were refused or failed, and never what was in them", async () => {
    const database = await localDatabase();
    await smallRegister(database);
    const { repositories } = testApi(database, () => filingTime);
    const failing = testApi(database, () => filingTime, {
      log: {
        ...repositories.log,
        append: async (event) => {
          throw new Error(`lost ${JSON.stringify(event)}`, { cause: new SyntaxError(canary) });
        },
      },
    });
    const answers = { ...workforceAnswers, injuredPersons: canary };
    const bodies = [
      { raw: `{"answers":"${canary}` },
      { body: { answers, basedOn: null } },
      { body: { answers: { [canary]: 1 }, basedOn: null } },
      { body: { [canary]: 1 } },
      { body: { answers: workforceAnswers, basedOn: null } },
    ];

    for (const body of bodies) {
      const headers = { authorization: canary, "x-name": canary };
      await failing.call(submitReturnContract, { ...call, ...body, headers });
    }
    await failing.call(saveDraftContract, { ...call, body: { answers: { [canary]: canary } } });
    await failing.call(withdrawReturnContract, { ...call, body: { basedOn: 9, reason: canary } });
    const note = { kind: "merged", note: canary };
    await failing.call(raiseObjectionContract, { ...call, body: note });

    expect(failing.lines).toHaveLength(8);
    expect(failing.lines.join("\n")).not.toMatch(/tell-tale|4711/);
    expect(failing.lines.some((line) => line.includes('"level":"error"'))).toBe(true);
  });
});
