import { describe, expect, it } from "vitest";
import { createEnrolmentCodeContract } from "#shared/api/create-enrolment-code.ts";
import { enrolContract } from "#shared/api/enrol.ts";
import { readMeContract } from "#shared/api/read-me.ts";
import { withCheckDigit } from "#shared/law/enrolment-code.ts";
import { localDatabase } from "#test/local-dynamodb.ts";
import { filingTime, foreignBin, missingBin, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const wrongCode = withCheckDigit("12345678901");

async function arrange() {
  const database = await localDatabase();
  await smallRegister(database);
  let now = filingTime;
  const api = testApi(database, () => now);
  const createCode = async (bin: string = ownBin): Promise<string> => {
    const created = await api.call(createEnrolmentCodeContract, { as: "officer", params: { bin } });
    return created.body.code;
  };
  return {
    api,
    createCode,
    pass: (milliseconds: number) => {
      now = new Date(now.getTime() + milliseconds);
    },
    enrol: (code: string, { as = "newcomer", bin = ownBin, address = "192.0.2.7" } = {}) =>
      api.call(enrolContract, { as, body: { bin, code }, address }),
    memberships: async (as = "newcomer") =>
      (await api.call(readMeContract, { as })).body.memberships,
  };
}

const minutes = 60_000;
const days = 24 * 60 * minutes;

describe("enrolling", () => {
  it("makes a person a member by the code of the letter, grouped as it is printed", async () => {
    const { createCode, enrol, memberships } = await arrange();
    const code = await createCode();

    const enrolled = await enrol(`${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`);

    expect(enrolled).toMatchObject({ status: 201, body: { role: "enterprise", bin: ownBin } });
    expect(await memberships()).toEqual([{ role: "enterprise", bin: ownBin }]);
  });

  it("is not refused to who sends the code they used once more", async () => {
    const { createCode, enrol } = await arrange();
    const code = await createCode();

    const [one, two] = await Promise.all([enrol(code), enrol(code)]);

    expect([one.status, two.status]).toEqual([201, 201]);
  });

  it("lets one of many people who have the same code become a member", async () => {
    const { createCode, enrol } = await arrange();
    const code = await createCode();

    const enrolled = await Promise.all(
      Array.from({ length: 8 }, (_, place) =>
        enrol(code, { as: `person-${place}`, address: `192.0.2.${place}` }),
      ),
    );

    expect(enrolled.filter(({ status }) => status === 201)).toHaveLength(1);
    const others = enrolled.filter(({ status }) => status !== 201);
    expect(new Set(others.map(({ body }) => body.type))).toEqual(new Set(["enrolment/used"]));
  });

  it("answers an unknown enterprise, a wrong code and a void one alike", async () => {
    const { createCode, enrol } = await arrange();
    const voided = await createCode();
    await createCode();

    const refusals = [
      await enrol(wrongCode, { bin: missingBin }),
      await enrol(wrongCode),
      await enrol(voided),
      await enrol(await createCode(foreignBin)),
    ];

    expect(new Set(refusals.map(({ text }) => text)).size).toBe(1);
    expect(refusals[0]).toMatchObject({ status: 422, body: { type: "enrolment/not-recognised" } });
  });

  it("tells only who has the code that it has expired", async () => {
    const { createCode, enrol, pass } = await arrange();
    const code = await createCode();
    pass(90 * days);

    expect(await enrol(code)).toMatchObject({ status: 410, body: { type: "enrolment/expired" } });
    expect((await enrol(wrongCode)).body.type).toBe("enrolment/not-recognised");
  });

  it("still takes a code on its last day", async () => {
    const { createCode, enrol, pass } = await arrange();
    const code = await createCode();
    pass(90 * days - 1);

    expect((await enrol(code)).status).toBe(201);
  });
});

describe("tries that fail", () => {
  it("are five for a person, then even the right code waits until the window ends", async () => {
    const { createCode, enrol, pass } = await arrange();
    const code = await createCode();
    for (let count = 1; count <= 5; count += 1) await enrol(wrongCode);

    const sixth = await enrol(code);

    expect(sixth).toMatchObject({ status: 429, body: { type: "enrolment/too-many-tries" } });
    const retryAfter = Number(sixth.headers["retry-after"]);
    expect(retryAfter).toBeGreaterThan(0);
    expect(retryAfter).toBeLessThanOrEqual(900);
    pass(retryAfter * 1000);
    expect((await enrol(code)).status).toBe(201);
  });

  it("are never more than five compared, however many are sent at once", async () => {
    const { enrol } = await arrange();

    const sent = await Promise.all(Array.from({ length: 20 }, () => enrol(wrongCode)));

    const types = sent.map(({ body }) => body.type);
    expect(types.filter((type) => type === "enrolment/not-recognised")).toHaveLength(5);
    expect(types.filter((type) => type === "enrolment/too-many-tries")).toHaveLength(15);
  });

  it("are twenty an hour for an address, whoever sends them", async () => {
    const { createCode, enrol, pass } = await arrange();
    const code = await createCode();
    for (let person = 0; person < 20; person += 1) await enrol(wrongCode, { as: `p${person}` });

    expect((await enrol(code)).status).toBe(429);
    expect((await enrol(code, { address: "192.0.2.8" })).status).toBe(201);
    pass(60 * minutes);
    expect((await enrol(wrongCode, { as: "another" })).status).toBe(422);
  });

  it("do not include those that succeed", async () => {
    const { createCode, enrol } = await arrange();
    const codes: string[] = [];
    for (let count = 1; count <= 6; count += 1) {
      const code = await createCode();
      codes.push(code);
      expect((await enrol(code)).status).toBe(201);
    }

    expect(new Set(codes).size).toBe(6);
    expect((await enrol(wrongCode)).body.type).toBe("enrolment/not-recognised");
  });
});

describe("an enrolment code", () => {
  it("is told once, and stored nowhere", async () => {
    const { api, createCode } = await arrange();
    const code = await createCode();

    const stored = await api.repositories.codes.find(ownBin);

    expect(code).toMatch(/^\d{12}$/);
    expect(JSON.stringify(stored)).not.toContain(code);
    expect(api.lines.join()).not.toContain(code);
  });

  it("is not made for an enterprise that the register does not have", async () => {
    const { api } = await arrange();

    const refused = await api.call(createEnrolmentCodeContract, {
      as: "officer",
      params: { bin: missingBin },
    });

    expect(refused).toMatchObject({ status: 404, body: { type: "enterprise/not-found" } });
  });
});
