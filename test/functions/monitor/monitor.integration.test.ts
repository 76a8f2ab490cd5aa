import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { readMonitor } from "#functions/monitor/read-monitor.ts";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import { commitFrameEntry } from "#functions/register/commit-enterprise.ts";
import { listCampaignsContract } from "#shared/api/campaigns.ts";
import { readMonitorContract } from "#shared/api/monitor.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { capacityMeter } from "#test/capacity-meter.ts";
import { type LocalDatabase, localClient, localDatabase } from "#test/local-dynamodb.ts";
import { monitorOf } from "#test/monitor.ts";
import { addedEvent, changedFrame, localProjector } from "#test/projection/local-projector.ts";
import { aLogOf } from "#test/records/a-log.ts";
import { repositoriesOf } from "#test/repositories.ts";
import { filingTime, foreignBin, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const year = 2023;
const own = { bin: ownBin, year };
const foreign = { bin: foreignBin, year };

describe("the monitor of a campaign", () => {
  let database: LocalDatabase;
  let meter: Awaited<ReturnType<typeof capacityMeter>>;
  beforeAll(async () => {
    database = await localDatabase();
    meter = await capacityMeter(database.endpoint);
  });
  beforeEach(async () => {
    const { accessKeyId } = await localDatabase();
    database = { ...database, accessKeyId };
    database = { ...database, client: localClient(database) };
    await smallRegister(database);
  });
  afterAll(() => meter.close());

  const now = () => filingTime;

  async function project(lines: readonly string[] = ["workforce submitted"]) {
    const { log } = repositoriesOf(database, now);
    for (const event of aLogOf(lines, { bin: ownBin })) await log.append(event);
    const { handle } = localProjector(database);
    await handle(changedFrame(own), changedFrame(foreign), addedEvent(own));
  }

  async function addEnterprises(count: number) {
    const { register } = repositoriesOf(database, now);
    const bins = syntheticEnterprises(count).map(({ profile }) => profile.bin);
    const facts = { year, district: "751210000", oked: "01110", headcount: 20 };
    const change = { at: filingTime.toISOString(), by: "officer" };
    for (const bin of bins) {
      await commitFrameEntry({ ...facts, bin, inScope: true }, change, register);
    }
    const { handle } = localProjector(database);
    await handle(...bins.map((bin, index) => changedFrame({ bin, year }, index)));
  }

  const ask = (query: Record<string, string> = {}, as = "officer") =>
    testApi(database, now).call(readMonitorContract, { as, params: { year }, query });

  it("counts by form and place, and draws the course", async () => {
    await project();

    const { status, body } = await ask({ by: "district" });

    expect(status).toBe(200);
    expect(body).toMatchObject({ year, state: "open", list: { rows: [] } });
    expect(body.counts).toHaveLength(10);
    expect(body.counts[0]).toMatchObject({
      form: "workforce",
      dimensions: {},
      expected: 2,
      notStarted: 1,
      submitted: 1,
      responded: 1,
      late: 0,
      overdue: 0,
    });
    expect(body.enterprises[1]).toMatchObject({
      dimensions: { district: "750000000" },
      asked: 2,
      complete: 0,
      begun: 1,
    });
    expect(body.curve).toMatchObject({ expected: 10 });
    expect(body.curve.points.at(-1)).toMatchObject({ day: "2024-02-15", filed: 1 });
    expect(body.lastYear).toMatchObject({ year: 2022 });
    expect(body.chart.narrow).toContain("<svg");
  });

  it("lists whom a number is about, with what is beside", async () => {
    await project();
    const contacts = contactRepository(database.client, database.tables.register);
    const claim = { ...foreign, reminder: "r", phase: "before", at: "2024-02-01T00:00:00.000Z" };
    await contacts.claim(claim as Parameters<typeof contacts.claim>[0]);

    const { body } = await ask({ form: "workforce", status: "not-filed", limit: "10" });

    expect(body.list).toMatchObject({
      total: 1,
      rows: [{ bin: foreignBin, district: "750000000", industry: "D", contacts: 1 }],
    });
    expect(body.list.rows[0].forms).toHaveLength(annualFormIds.length);
    expect(body.list.next).toBeUndefined();
  });

  it("goes on after a page, in the order of BINs", async () => {
    await project();

    const first = (await ask({ limit: "1" })).body.list;
    const second = (await ask({ limit: "1", cursor: first.next })).body.list;

    expect([first, second].map(({ rows }) => rows[0].bin)).toEqual([ownBin, foreignBin]);
    expect(second.next).toBeUndefined();
  });

  it("follows a change of what the campaign asks for, once the year has converged", async () => {
    await project();
    const { campaigns } = repositoriesOf(database, now);
    const campaign = await campaigns.find(year);
    if (campaign === undefined) throw new Error("no campaign");
    const forms = ["safety-council" as const];
    await campaigns.put({ ...campaign, forms, version: campaign.version + 1 });
    const { handle } = localProjector(database);

    await handle(changedFrame(own), changedFrame(foreign));

    const { counts, curve } = (await ask()).body;
    expect(counts.map(({ form, expected }: never) => [form, expected])).toEqual([
      ["safety-council", 2],
    ]);
    expect(curve).toMatchObject({ expected: 2 });
    expect(curve.points.at(-1)).toMatchObject({ filed: 0 });
  });

  // One after the other: the meter counts whatever passes it.
  it("reads the same at two enterprises and at forty: pointer, campaigns, two queries a year", async () => {
    const metered = async () => {
      const client = localClient({ ...database, endpoint: meter.endpoint });
      const seen = { ...database, client };
      meter.take();
      const asked = { year, by: ["industry", "size"], limit: 0, locale: "kk" } as const;
      await readMonitor(asked, monitorOf(seen, repositoriesOf(seen, now), now));
      return meter.take();
    };
    await project();
    const few = await metered();
    await addEnterprises(38);
    const many = await metered();

    expect(few).toMatchObject({
      Progress: { calls: 5, writes: 0 },
      Register: { calls: 2, writes: 0 },
    });
    expect(many).toEqual(few);
  });

  it.each<{ when: string; query: Record<string, string> }>([
    { when: "three dimensions", query: { by: "district,industry,size" } },
    { when: "more than a hundred lines", query: { limit: "101" } },
    { when: "a status that there is not", query: { status: "lost" } },
    { when: "a filter that there is not", query: { oked: "01110" } },
    { when: "a place that is no code", query: { district: "Medeu" } },
  ])("refuses $when", async ({ query }) => {
    expect((await ask(query)).body.type).toBe("request/invalid");
  });

  it("is for officers, and only of years with a campaign", async () => {
    const { call } = testApi(database, now);
    const other = await call(readMonitorContract, { as: "officer", params: { year: 2019 } });

    expect((await ask({}, "enterprise")).status).toBe(403);
    expect(other.body.type).toBe("campaign/not-found");
  });

  it("has its years: the agreement's, and those that have a campaign", async () => {
    const { call } = testApi(database, now);

    const { body } = await call(listCampaignsContract, { as: "officer" });

    expect(
      body.years.map(({ year: each, campaign }: never) => [each, campaign !== undefined]),
    ).toEqual([
      [2021, false],
      [2022, true],
      [2023, true],
    ]);
  });
});
