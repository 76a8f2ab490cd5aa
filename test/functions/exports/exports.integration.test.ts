import { DeleteItemCommand } from "@aws-sdk/client-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { finaliseCampaignContract } from "#shared/api/campaigns.ts";
import {
  createExportContract,
  type ExportRequest,
  listExportsContract,
  readExportContract,
} from "#shared/api/exports.ts";
import { submitReturnContract } from "#shared/api/submit-return.ts";
import { exportDesk, exportReads, type Put } from "#test/exports/export-desk.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";
import { repositoriesOf } from "#test/repositories.ts";
import {
  filingTime,
  foreignBin,
  ownBin,
  smallRegister,
  workforceAnswers,
} from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const returns = { kind: "returns", year: 2023, format: "csv", language: "ru" } as const;
const minutes = (count: number) => count * 60_000;

describe("an export", () => {
  let database: LocalDatabase;
  let clock: number;
  beforeEach(async () => {
    clock = filingTime.getTime();
    database = await localDatabase();
    await smallRegister(database, now);
  });
  const now = () => new Date(clock);

  function arrange(changed: Parameters<typeof exportDesk>[2] = {}) {
    const api = testApi(database, now);
    const reads = exportReads(database, now, async () => [ownBin, foreignBin].toSorted());
    const desk = exportDesk(database, now, { reads, ...changed });
    const order = (body: Partial<ExportRequest> = {}, key?: string, as = "officer") =>
      api.call(createExportContract, {
        as,
        body: { ...returns, ...body },
        ...(key !== undefined && { key }),
      });
    const read = (id: string, as = "officer") =>
      api.call(readExportContract, { as, params: { id } });
    const file = async (basedOn: number | null, answers = {}, bin = ownBin) => {
      const filed = await api.call(submitReturnContract, {
        as: bin === ownBin ? "enterprise" : "stranger",
        params: { bin, year: 2023, form: "workforce" },
        body: { answers: { ...workforceAnswers, ...answers }, basedOn },
        key: `${bin} ${basedOn}`,
      });
      return filed.body.sequence as number;
    };
    /** Orders, runs and reads it. */
    const make = async (body: Partial<ExportRequest> = {}) => {
      const { id } = (await order(body)).body;
      await desk.deliver(id);
      return { id, view: (await read(id)).body, text: desk.fileOf(id)?.bytes.toString("utf8") };
    };
    return { api, desk, order, read, file, make, reads };
  }

  it("is ordered, made and fetched by a link that is good for a minute", async () => {
    const { desk, order, read, file } = arrange();
    await file(null);
    clock += minutes(3);

    const ordered = await order();
    const waiting = await read(ordered.body.id);
    await desk.deliver(ordered.body.id);
    const done = await read(ordered.body.id);

    expect(ordered.status).toBe(201);
    expect(waiting.body).toMatchObject({ status: "queued", kind: "returns" });
    expect(waiting.body).not.toHaveProperty("url");
    expect(done.body).toMatchObject({
      status: "done",
      rows: 2,
      fileName: "almaty-returns-2023-ru.csv",
      watermark: new Date(clock - minutes(2)).toISOString(),
      bytes: desk.fileOf(ordered.body.id)?.bytes.length,
    });
    expect(new URL(done.body.url).searchParams.get("X-Amz-Expires")).toBe("60");
    expect((await read(ordered.body.id)).body.url).toBeDefined();
  });

  it("holds what was there two minutes before it was ordered, and nothing later", async () => {
    const { file, make } = arrange();
    const first = await file(null, { injuredPersons: 1 });
    clock += minutes(2) + 1;
    await file(first, { injuredPersons: 9 });

    const { text } = await make({ form: "workforce" });

    const injured = columnOf(text, "workforce.injuredPersons");
    expect(injured(ownBin)).toBe("1");
    expect(columnOf(text, "workforce.status")(ownBin)).toBe("submitted");
  });

  it("has the register as it was then", async () => {
    const { make } = arrange();
    const { register } = repositoriesOf(database, now);
    clock += minutes(5);
    const before = await register.findFrame(ownBin, 2023);
    if (before === undefined) throw new RangeError("no entry");
    const changedAt = now().toISOString();
    const moved = { ...before, district: "751110000", revision: 2, changedAt };
    await register.putFrame(moved, before);

    const early = await make();
    clock += minutes(3);
    const late = await make();

    expect(columnOf(early.text, "district")(ownBin)).toBe(before.district);
    expect(columnOf(late.text, "district")(ownBin)).toBe("751110000");
  });

  it("calls figures provisional where the year became final after its watermark", async () => {
    const { api, file, make } = arrange();
    await file(null);
    clock += minutes(10);
    const finalised = await api.call(finaliseCampaignContract, {
      as: "officer",
      params: { year: 2023 },
    });
    expect(finalised.status).toBe(201);
    const outcomesAt = async (after: number) => {
      clock += minutes(after);
      const { text } = await make({ kind: "indicators", format: "json" });
      const { rows } = JSON.parse(text ?? "");
      return new Set(rows.map(({ outcome }: { outcome: string }) => outcome));
    };

    expect(await outcomesAt(1)).toContain("provisional");
    expect(await outcomesAt(2)).not.toContain("provisional");
  });

  it.each(["csv", "json", "xlsx"] as const)(
    "has the same bytes in %s as long as nothing changed that it tells of",
    async (format) => {
      const { desk, file, make } = arrange();
      const first = await file(null);
      clock += minutes(3);

      const one = await make({ format });
      await file(first, { injuredPersons: 7 });
      clock += minutes(1);
      const two = await make({ format });
      clock += minutes(5);
      const three = await make({ format });

      expect(two.view.sha256).toBe(one.view.sha256);
      expect(desk.fileOf(two.id)?.bytes).toEqual(desk.fileOf(one.id)?.bytes);
      expect(three.view.sha256).not.toBe(one.view.sha256);
    },
  );

  it("is begun again after a crash in the middle and has the same bytes", async () => {
    let crashes = 1;
    const put: Put = async (key, mediaType, bytes) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) {
        chunks.push(chunk);
        if (crashes-- > 0) throw new TypeError("the connection broke");
      }
      await whole.desk.keep(key, mediaType, asStream(chunks));
    };
    const whole = arrange();
    const broken = arrange({ put });
    await whole.file(null);
    clock += minutes(3);
    const { id } = (await broken.order()).body;

    await expect(broken.desk.deliver(id)).rejects.toThrow("broke");
    const inBetween = (await broken.read(id)).body;
    clock += minutes(1);
    await whole.file(1, { injuredPersons: 3 });
    await broken.desk.deliver(id);
    const view = (await broken.read(id)).body;

    expect(inBetween.status).toBe("running");
    expect(view.status).toBe("done");
    expect(
      columnOf(whole.desk.fileOf(id)?.bytes.toString("utf8"), "workforce.injuredPersons")(ownBin),
    ).toBe("1");
  });

  it("says why it failed, and can be ordered anew", async () => {
    const put: Put = async () => {
      throw new TypeError("never");
    };
    const { desk, order, read } = arrange({ put });
    const { id } = (await order()).body;

    for (let attempt = 0; attempt < 4; attempt += 1) await desk.deliver(id).catch(() => undefined);

    expect((await read(id)).body).toMatchObject({ status: "failed", reason: "fault" });
    expect((await order()).body.id).not.toBe(id);
  });

  it("says when it takes too long for one run", async () => {
    const { desk, order, read } = arrange();
    const { id } = (await order()).body;

    await desk.deliver(id, 10_000);

    expect((await read(id)).body).toMatchObject({ status: "failed", reason: "too-long" });
    expect(desk.fileOf(id)).toBeUndefined();
  });

  it("is one job while it is under way, or under one key", async () => {
    const { desk, order } = arrange();

    const [one, again] = [await order(), await order()];
    const other = await order({ language: "kk" });
    await desk.deliver(one.body.id);
    const later = await order();
    const keyed = await Promise.all([order({}, "key"), order({}, "key"), order({}, "another")]);

    expect(again.body.id).toBe(one.body.id);
    expect(other.body.id).not.toBe(one.body.id);
    expect(later.body.id).not.toBe(one.body.id);
    expect(keyed[0]?.body.id).toBe(keyed[1]?.body.id);
    expect(keyed[2]?.body.id).not.toBe(keyed[0]?.body.id);
  });

  it("is refused under a key that was used for something else, and keys are each person's own", async () => {
    const { api, order } = arrange();
    const { accounts } = api.repositories;
    const since = { since: "2024-01-01T00:00:00.000Z", grantedBy: "system" };
    await accounts.grant("another", { role: "officer", ...since });

    const first = await order({}, "key");
    const reused = await order({ language: "kk" }, "key");
    const again = await order({}, "key");
    const anothers = await order({}, "key", "another");

    expect(reused).toMatchObject({ status: 422, body: { type: "request/key-reused" } });
    expect(again.body.id).toBe(first.body.id);
    expect(anothers.status).toBe(201);
    expect(anothers.body.id).not.toBe(first.body.id);
  });

  it("is not another person's while it is under way", async () => {
    const { api, order } = arrange();
    const since = { since: "2024-01-01T00:00:00.000Z", grantedBy: "system" };
    await api.repositories.accounts.grant("another", { role: "officer", ...since });

    const [one, other] = [await order(), await order({}, undefined, "another")];

    expect(other.body.id).not.toBe(one.body.id);
  });

  it("is written once when its worker is told twice at once", async () => {
    let puts = 0;
    const { desk, order, read } = arrange({
      put: async (_key, _mediaType, bytes) => {
        puts += 1;
        for await (const _ of bytes);
      },
    });
    const { id } = (await order()).body;

    await Promise.all([desk.deliver(id), desk.deliver(id)]);

    expect(puts).toBe(1);
    expect((await read(id)).body.status).toBe("done");
  });

  it("is refused as soon as the permission is gone", async () => {
    const { make, read } = arrange();
    const { id } = await make();
    const Key = { pk: { S: "user#officer" }, sk: { S: "membership#officer" } };

    await database.client.send(new DeleteItemCommand({ TableName: database.tables.register, Key }));

    expect(await read(id)).toMatchObject({ status: 403, body: { type: "access/forbidden" } });
    expect((await read(id, "inspector")).status).toBe(403);
    expect((await read(id, "enterprise")).status).toBe(403);
  });

  it("leaves an entry in the audit list for each order and each link", async () => {
    const { make, read } = arrange();
    const { id } = await make();
    await read(id);
    clock += minutes(3);

    const { text } = await make({ kind: "audit", year: 2024 });

    const lines = text?.trim().split("\r\n") ?? [];
    expect(lines.filter((line) => line.includes("read-export"))).toHaveLength(2);
    expect(lines.filter((line) => line.includes("create-export"))).toHaveLength(1);
  });

  it.each([
    { when: "a form is asked of indicators", body: { kind: "indicators", form: "workforce" } },
    { when: "the audit list is narrowed by district", body: { kind: "audit", filter: {} } },
    { when: "returns are narrowed by an actor", body: { audit: { actor: "x" } } },
  ] as const)("is refused when $when", async ({ body }) => {
    const { order } = arrange();

    const refused = await order(body as Partial<ExportRequest>);

    expect(refused).toMatchObject({ status: 422, body: { type: "export/invalid" } });
    expect(refused.body.errors[0].message).not.toBe("");
  });

  it("is narrowed to the enterprises of a filter", async () => {
    const { file, make } = arrange();
    await file(null, {}, foreignBin);
    clock += minutes(3);
    const filter = { form: "workforce", status: "filed" } as const;

    const { view, text } = await make({ filter });

    expect(view.rows).toBe(1);
    expect(text).toContain(foreignBin);
  });

  it("is narrowed by what was true at its watermark, not by what became true later", async () => {
    const { file, make } = arrange();
    const first = await file(null);
    clock += minutes(3);
    await file(first, { injuredPersons: 7 });
    await file(null, {}, foreignBin);

    const { view, text } = await make({
      filter: { form: "workforce", status: "filed" },
      kind: "responses",
      form: "workforce",
    });

    expect(view.rows).toBe(1);
    expect(text).toContain(ownBin);
    expect(text).not.toContain(foreignBin);
  });

  it.each([
    { filter: { query: ownBin.slice(0, 5) }, rows: 1 },
    { filter: { district: "750000000", size: "medium" }, rows: 2 },
    { filter: { district: "751110000" }, rows: 0 },
    { filter: { status: "not-filed" }, rows: 2 },
    { filter: { status: "out-of-scope" }, rows: 0 },
  ] as const)("has $rows enterprises where its filter is $filter", async ({ filter, rows }) => {
    const { make } = arrange();
    clock += minutes(3);

    expect((await make({ filter })).view.rows).toBe(rows);
    expect((await make({ filter, kind: "responses" })).view.rows).toBe(rows * 5);
  });

  it.each(["csv", "json", "xlsx"] as const)(
    "has no rows of workplace checks in %s before there are any, filtered or not",
    async (format) => {
      const { make } = arrange();

      const { view, text } = await make({ kind: "checks", format, filter: { size: "large" } });

      expect(view).toMatchObject({ status: "done", rows: 0 });
      if (format === "csv") expect(text).toMatch(/^\ufeffbin,checkId,/);
      if (format === "json") expect(JSON.parse(text ?? "")).toMatchObject({ rows: [] });
    },
  );

  it("has of the audit list what is asked for, in order and by days in the city", async () => {
    const { api, make } = arrange();
    const { audit } = api.repositories;
    const entry = { role: "officer", what: "review-return", outcome: "done" } as const;
    // The city was six hours ahead until March 2024, and is five since.
    const added = [
      { at: "2023-12-31T17:59:59.999Z", actor: "before", kind: "read" },
      { at: "2023-12-31T18:00:00.000Z", actor: "first", kind: "read" },
      { at: "2024-01-31T18:30:00.000Z", actor: "second", kind: "decision" },
      { at: "2024-02-01T03:00:00.000Z", actor: "first", kind: "change" },
      { at: "2024-12-31T19:00:00.000Z", actor: "after", kind: "read" },
    ] as const;
    for (const one of added.toReversed()) await audit.add({ ...entry, ...one });
    clock = Date.parse("2025-02-01T00:00:00.000Z");
    const actorsOf = async (filter?: ExportRequest["audit"]) => {
      const { text } = await make({ kind: "audit", year: 2024, audit: filter, format: "json" });
      return JSON.parse(text ?? "").rows.map(({ actor }: { actor: string }) => actor);
    };

    expect(await actorsOf()).toEqual(["first", "second", "first"]);
    expect(await actorsOf({ actor: "first" })).toEqual(["first", "first"]);
    expect(await actorsOf({ kind: "decision" })).toEqual(["second"]);
    expect(await actorsOf({ from: "2024-02-01", to: "2024-02-01" })).toEqual(["second", "first"]);
    expect(await actorsOf({ to: "2024-01-31" })).toEqual(["first"]);
  });

  it("of the audit list ends at its watermark, its own order not in it", async () => {
    const { make } = arrange();
    await make();

    expect((await make({ kind: "audit", year: 2024 })).view.rows).toBe(0);
    clock += minutes(2) + 1;
    expect((await make({ kind: "audit", year: 2024 })).view.rows).toBeGreaterThan(1);
  });

  it("is listed, newest first, without its link", async () => {
    const { api, make } = arrange();
    clock += minutes(3);
    const { id } = await make();
    clock += 1000;
    const second = await make({ kind: "responses" });

    const { body } = await api.call(listExportsContract, { as: "officer" });

    expect(body.exports.map((each: { id: string }) => each.id)).toEqual([second.id, id]);
    expect(body.exports[0]).not.toHaveProperty("url");
    expect(body.exports[0].rows).toBe(10);
  });

  it("is not found when it never was", async () => {
    const { read } = arrange();

    expect((await read("01HQZZZZZZZZZZZZZZZZZZZZZ1")).body.type).toBe("export/not-found");
    expect((await read("..%2Fjob")).body.type).toBe("export/not-found");
  });
});

async function* asStream(chunks: readonly Uint8Array[]) {
  yield* chunks;
}

/** The value of a column in an enterprise's line; no cell of these tests holds a comma. */
function columnOf(text: string | undefined, id: string) {
  const [header = "", ...lines] = (text ?? "").replace("\ufeff", "").split("\r\n");
  const place = header.split(",").indexOf(id);
  return (bin: string) => lines.find((line) => line.startsWith(bin))?.split(",")[place];
}
