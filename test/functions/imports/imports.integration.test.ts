import { beforeEach, describe, expect, it } from "vitest";
import { finaliseCampaign } from "#functions/campaigns/finalise-campaign.ts";
import { commitFrameEntry } from "#functions/register/commit-enterprise.ts";
import {
  commitImportContract,
  createImportContract,
  listImportRowsContract,
  readImportContract,
  readRejectedRowsContract,
} from "#shared/api/imports.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";
import { packNow } from "#test/register/pack-now.ts";
import { csvOf, goodRow, manyRows, type RowChanges } from "#test/register/register-file.ts";
import { filingTime, foreignBin, ownBin, smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const own = { bin: ownBin, name_kk: `«${ownBin}» ЖШС`, name_ru: `ТОО «${ownBin}»` };
const newBin = "050140000656";

describe("importing a register file", () => {
  let database: LocalDatabase;
  let api: ReturnType<typeof testApi>;
  beforeEach(async () => {
    database = await localDatabase();
    await smallRegister(database);
    api = testApi(database, () => filingTime);
    const { objects } = api.repositories;
    await packNow(database, objects, [
      { bin: ownBin, year: 2023 },
      { bin: foreignBin, year: 2023 },
    ]);
  });

  type Sent = { readonly year?: string; readonly as?: string; readonly columns?: string };
  const inRussian = { "accept-language": "ru" };
  const send = (file: string, { year = "2023", as = "officer", ...query }: Sent = {}) =>
    api.call(createImportContract, {
      as,
      query: { year, fileName: "register.csv", ...query },
      bytes: Buffer.from(file),
      headers: { "content-type": "application/octet-stream", ...inRussian },
    });
  const commit = (id: string) => api.call(commitImportContract, { as: "officer", params: { id } });
  const read = (id: string) =>
    api.call(readImportContract, { as: "officer", params: { id }, headers: inRussian });
  const rows = (id: string, query: Record<string, string>) =>
    api.call(listImportRowsContract, { as: "officer", params: { id }, query });

  const mixed: readonly RowChanges[] = [
    { ...own, district: "751110000", headcount: "140", email: "", language: "ru" },
    { bin: newBin },
    { bin: "941240000194" },
    { bin: "000101300009", headcount: "много" },
  ];

  it("says what a file would change, and changes nothing", async () => {
    const { register } = api.repositories;

    const sent = await send(csvOf(mixed));

    expect(sent.status).toBe(201);
    expect(sent.body).toMatchObject({
      year: 2023,
      fileName: "register.csv",
      state: "preview",
      rows: 4,
      added: 1,
      changed: 1,
      unchanged: 0,
      rejectedRows: 2,
      rejections: 3,
      remaining: 2,
      columns: expect.arrayContaining([{ header: "bin", field: "bin" }]),
    });
    expect(sent.body.rejected).toEqual([
      {
        row: 4,
        column: "bin",
        code: "bin/check-digit",
        message: "БИН набран с ошибкой: не сходится контрольная цифра. Проверьте цифры.",
        value: "941240000194",
      },
      expect.objectContaining({ row: 5, column: "bin", code: "bin/individual" }),
      expect.objectContaining({ row: 5, column: "headcount", code: "headcount/format" }),
    ]);
    expect(await register.findFrame(newBin, 2023)).toBeUndefined();
    expect(await register.findFrame(ownBin, 2023)).toMatchObject({ headcount: 120, revision: 1 });
    expect((await read(sent.body.id)).body).toEqual(sent.body);
  });

  it("lists rows page by page, old and new", async () => {
    const { body } = await send(csvOf([...mixed, ...manyRows(5)]));

    const changed = await rows(body.id, { kind: "changed" });
    const first = await rows(body.id, { kind: "added", limit: "4" });
    const second = await rows(body.id, { kind: "added", limit: "4", cursor: first.body.next });
    const rejected = await rows(body.id, { kind: "rejected" });

    expect(changed.body).toEqual({
      kind: "changed",
      rows: [
        {
          row: 2,
          bin: ownBin,
          name: { kk: own.name_kk, ru: own.name_ru },
          changes: [
            { field: "district", from: "750000000", to: "751110000" },
            { field: "headcount", from: "120", to: "140" },
          ],
        },
      ],
    });
    expect(first.body.rows).toHaveLength(4);
    expect(first.body.rows[0]).toMatchObject({ row: 3, bin: newBin, headcount: 120 });
    expect(second.body.rows).toHaveLength(2);
    expect(second.body).not.toHaveProperty("next");
    expect(rejected.body.rows).toHaveLength(3);
  });

  it("writes what is added and changed, once, and keeps scope and quota", async () => {
    const { register } = api.repositories;
    const quotaAssigned = { count: 4, decree: "№ 1", from: "2023-01-01" };
    const out = { inScope: false, outOfScopeReason: "ceased" as const, quotaAssigned };
    const facts = { bin: ownBin, year: 2023, district: "750000000", oked: "35111", headcount: 120 };
    const change = { at: filingTime.toISOString(), by: "another officer" };
    await commitFrameEntry({ ...facts, ...out }, change, register);
    const { body } = await send(csvOf(mixed));

    const done = await commit(body.id);
    const again = await commit(body.id);

    expect(done).toMatchObject({
      status: 200,
      body: { state: "committed", added: 1, changed: 1, alreadySo: 0, remaining: 0 },
    });
    expect(again.body).toEqual(done.body);
    expect(await register.findFrame(ownBin, 2023)).toMatchObject({
      ...out,
      headcount: 140,
      district: "751110000",
      revision: 3,
      changedBy: "officer",
    });
    expect(await register.findFrame(newBin, 2023)).toMatchObject({ inScope: true, revision: 1 });
    expect(await register.findProfile(newBin)).toEqual({
      bin: newBin,
      name: { kk: goodRow.name_kk, ru: goodRow.name_ru },
      contactEmail: goodRow.email,
      language: "kk",
    });
    expect((await read(body.id)).body).toMatchObject({
      state: "committed",
      committed: { added: 1, changed: 1 },
      remaining: 0,
    });
  });

  it("does not write what is so already when its turn comes", async () => {
    const first = await send(csvOf([{ bin: newBin }]));
    const second = await send(csvOf([{ bin: newBin }]));
    await commit(first.body.id);

    const done = await commit(second.body.id);

    expect(done.body).toMatchObject({ added: 0, changed: 0, alreadySo: 1, remaining: 0 });
    expect(await api.repositories.register.findFrame(newBin, 2023)).toMatchObject({ revision: 1 });
  });

  it("needs no campaign, and is refused once the year is final", async () => {
    const { campaigns, register } = api.repositories;
    const early = await send(csvOf([{ bin: newBin }]), { year: "2022" });
    const next = await send(csvOf([{ bin: newBin }]), { year: "2026" });
    await finaliseCampaign(
      { year: 2022, changedBy: "officer" },
      { campaigns, now: () => filingTime },
    );

    const late = await send(csvOf([{ bin: newBin }]), { year: "2022" });
    const commits = [await commit(early.body.id), await commit(next.body.id)];

    expect(late).toMatchObject({ status: 409, body: { type: "campaign/final" } });
    expect(commits[0]).toMatchObject({ status: 409, body: { type: "campaign/final" } });
    expect(commits[1]).toMatchObject({ status: 200, body: { added: 1 } });
    expect(await register.findFrame(newBin, 2022)).toBeUndefined();
  });

  it("asks what the columns are when it cannot tell, and takes the answer", async () => {
    const file = csvOf([{ bin: newBin }]).replace("name_kk,name_ru", "name,second name");

    const asked = await send(file);
    const told = await send(file, {
      columns: "bin,name_kk,name_ru,district,oked,headcount,-",
    });

    expect(asked).toMatchObject({ status: 422, body: { type: "import/columns-unclear" } });
    expect(asked.body.columns[1]).toEqual({
      header: "name",
      field: null,
      samples: [goodRow.name_kk],
    });
    expect(asked.body.columns[0]).toMatchObject({ header: "bin", field: "bin" });
    expect(told).toMatchObject({ status: 201, body: { added: 1 } });
    expect(told.body.columns.at(-1)).toEqual({ header: "language", field: null });
  });

  it.each([
    { when: "a needed one is not named", columns: "bin,name_kk", type: "import/columns-unclear" },
    { when: "one is named twice", columns: "bin,bin", type: "import/columns-unclear" },
    { when: "a word is none of them", columns: "bin,colour", type: "request/invalid" },
  ])("refuses what a person says of columns when $when", async ({ columns, type }) => {
    expect((await send(csvOf([{}]), { columns })).body.type).toBe(type);
  });

  it("finds headers beneath a title", async () => {
    const sent = await send(`Тізім\r\n2023 жыл\r\n\r\n${csvOf([{ bin: newBin }])}`);

    expect(sent.body).toMatchObject({ rows: 1, added: 1 });
    expect((await rows(sent.body.id, { kind: "added" })).body.rows[0].row).toBe(5);
  });

  it("rejects all rows of a BIN that comes more than once", async () => {
    const sent = await send(csvOf([{ bin: newBin }, {}, { bin: newBin, headcount: "5" }]));

    expect(sent.body).toMatchObject({ rows: 3, rejectedRows: 2 });
    expect(sent.body.rejected).toMatchObject([
      { row: 2, code: "bin/duplicate" },
      { row: 4, code: "bin/duplicate" },
    ]);
  });

  it("gives what was rejected as a file that spreadsheets open and nothing runs in", async () => {
    const { body } = await send(csvOf([{ bin: newBin, email: "@SUM(1)", headcount: "+7" }]));

    const file = await api.call(readRejectedRowsContract, {
      as: "officer",
      params: { id: body.id },
      headers: { "accept-language": "kk" },
    });

    const text = Buffer.from(file.text, "base64").toString("utf8");
    expect(file.headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="rejected-2023-kk.csv"',
    });
    expect(text.split("\r\n")).toEqual([
      '\ufeff"Жол";"Баған";"Мәні";"Себебі";"Коды"',
      expect.stringMatching(/^"2";"headcount";"'\+7";".+";"headcount\/format"$/),
      expect.stringMatching(/^"2";"email";"'@SUM\(1\)";".+";"email\/format"$/),
      "",
    ]);
  });

  it("does not know an import that is not there", async () => {
    const id = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    const answers = [await read(id), await commit(id), await rows(id, { kind: "added" })];

    expect(answers.map(({ body }) => body.type)).toEqual(Array(3).fill("import/not-found"));
  });

  it("is for officers alone", async () => {
    expect((await send(csvOf([{}]), { as: "enterprise" })).status).toBe(403);
    expect(api.repositories.objects.keys().some((key) => key.startsWith("imports/"))).toBe(false);
  });
});
