import { describe, expect, it } from "vitest";
import { type FillDependencies, fillDemo, fillVolume } from "#functions/demo/fill.ts";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { sha256 } from "#functions/platform/digest.ts";
import { agreement } from "#shared/agreements/current.ts";
import { listReturnsContract } from "#shared/api/list-returns.ts";
import { readMeContract } from "#shared/api/read-me.ts";
import { campaignStateOf } from "#shared/records/campaign-state.ts";
import { verifyChain } from "#shared/records/hash-chain.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";
import { repositoriesOf } from "#test/repositories.ts";
import { testApi } from "#test/test-api.ts";

const now = () => new Date("2026-11-22T06:00:00.000Z");
const order = { enterprises: 14, year: 2023 };

function fillingOf(database: LocalDatabase): FillDependencies {
  return { ...repositoriesOf(database, now), now, report: () => undefined };
}

async function logsOf(database: LocalDatabase, year: number) {
  const { log } = repositoriesOf(database, now);
  const bins = syntheticEnterprises(order.enterprises).map(({ profile }) => profile.bin);
  return Promise.all(bins.map((bin) => log.read(bin, year)));
}

describe("filling the demo", () => {
  it("makes what a first visit shows, and nothing more when run again", async () => {
    const database = await localDatabase();
    await fillDemo(order, fillingOf(database));
    const [past, present] = [await logsOf(database, 2022), await logsOf(database, 2023)];

    await fillDemo(order, fillingOf(database));

    expect(await logsOf(database, 2022)).toEqual(past);
    expect(await logsOf(database, 2023)).toEqual(present);
    const kinds = new Set(past.flat().map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["submitted", "accepted", "returned"]));
    expect(past[0]?.filter(({ kind }) => kind === "accepted")).toHaveLength(5);
    expect(present[0]).toEqual([]);
    expect(present.flat().some(({ kind }) => kind === "submitted")).toBe(true);
    expect(present.flat().some(({ kind }) => kind === "started")).toBe(true);
    expect([...past, ...present].every((log) => verifyChain(log, sha256) === undefined)).toBe(true);
  });

  it("opens this year's campaign for a month at least and leaves last year's closed", async () => {
    const database = await localDatabase();
    await fillDemo({ ...order, enterprises: 1 }, fillingOf(database));
    const { campaigns } = repositoriesOf(database, now);

    const [past, present] = [await campaigns.find(2022), await campaigns.find(2023)];

    expect(past && campaignStateOf(past, "2026-11-22")).toBe("closed");
    expect(present && campaignStateOf(present, "2026-11-22")).toBe("open");
    expect(present && campaignStateOf(present, "2026-12-22")).toBe("open");
  });

  it("binds the demo users, the enterprise's to the first of the register", async () => {
    const database = await localDatabase();
    await fillDemo({ ...order, enterprises: 1 }, fillingOf(database));
    const api = testApi(database, now);
    const bin = syntheticEnterprises(1)[0]?.profile.bin ?? "";

    const memberships = async (as: string) =>
      (await api.call(readMeContract, { as })).body.memberships;

    expect(await memberships("enterprise")).toEqual([{ role: "enterprise", bin }]);
    expect(await memberships("officer")).toEqual([{ role: "officer" }]);
    expect(await memberships("inspector")).toEqual([{ role: "inspector" }]);
    expect(await memberships("newcomer")).toEqual([]);
    for (const { id } of agreement.parties) {
      expect(await memberships(`party-${id}`)).toEqual([{ role: "party", party: id }]);
    }
    const list = await api.call(listReturnsContract, {
      as: "enterprise",
      params: { bin, year: 2023 },
    });
    expect(list.body.forms.map(({ status }: { status: string }) => status)).toEqual(
      Array.from({ length: 5 }, () => "not-started"),
    );
  });

  it("goes on where a crash left it, and ends where it would have ended", async () => {
    const database = await localDatabase();
    const filling = fillingOf(database);
    let puts = 0;
    const append: FillDependencies["log"]["append"] = (event) => {
      puts += 1;
      if (puts > 23) throw new RangeError("crashed");
      return filling.log.append(event);
    };
    await expect(fillDemo(order, { ...filling, log: { ...filling.log, append } })).rejects.toThrow(
      "crashed",
    );

    await fillDemo(order, filling);

    const whole = await localDatabase();
    await fillDemo(order, fillingOf(whole));
    const kindsOf = async (filled: LocalDatabase) =>
      (await logsOf(filled, 2022)).map((log) =>
        log.map(({ form, kind }) => `${form} ${kind}`).sort(),
      );
    expect(await kindsOf(database)).toEqual(await kindsOf(whole));
  });
});

describe("filling for volume", () => {
  it("files all forms of every enterprise but the first", async () => {
    const database = await localDatabase();

    await fillVolume({ enterprises: 6, year: 2023 }, fillingOf(database));

    const [first, ...others] = (await logsOf(database, 2023)).slice(0, 6);
    expect(first).toEqual([]);
    expect(others.map((log) => log.length).every((count) => count >= 4)).toBe(true);
  });
});
