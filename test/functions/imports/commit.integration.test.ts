import { beforeEach, describe, expect, it } from "vitest";
import { commitImport } from "#functions/imports/commit-import.ts";
import { createImport } from "#functions/imports/create-import.ts";
import type { ImportDependencies } from "#functions/imports/imports.handler.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";
import { importsOf } from "#test/register/imports-of.ts";
import { csvOf, manyRows } from "#test/register/register-file.ts";
import { type Repositories, repositoriesOf } from "#test/repositories.ts";
import { filingTime } from "#test/small-register.ts";

const year = 2025;
const count = 200;
const rows = manyRows(count);

/** Whose every step, reads included, is told before and after. */
type Watch = (step: "before" | "after") => void;

describe("committing a large import", () => {
  let database: LocalDatabase;
  let repositories: Repositories;
  let dependencies: ImportDependencies;
  let id: string;
  beforeEach(async () => {
    database = await localDatabase();
    repositories = repositoriesOf(database, () => filingTime);
    dependencies = importsOf(database, repositories, () => filingTime);
    const bytes = Buffer.from(csvOf(rows));
    const file = { bytes, year, fileName: "x", columns: undefined, by: "officer" };
    ({ id } = await createImport({ ...file, locale: "en" }, dependencies));
  });

  async function expectAllWrittenOnce() {
    const truths = await repositories.register.findTruths(
      rows.map(({ bin = "" }) => bin),
      year,
    );
    expect([...truths.values()].every(({ profile }) => profile !== undefined)).toBe(true);
    expect([...truths.values()].map(({ frame }) => frame?.revision)).toEqual(Array(count).fill(1));
  }

  /** The writes of the register, each told of to somebody who may break off there. */
  function watched(watch: Watch): ImportDependencies {
    const { register, commits } = dependencies;
    const writeAll: typeof register.writeAll = async (...of) => {
      watch("before");
      const written = await register.writeAll(...of);
      watch("after");
      return written;
    };
    const begin: typeof commits.begin = async (...of) => {
      watch("before");
      await commits.begin(...of);
      watch("after");
    };
    return { ...dependencies, register: { ...register, writeAll }, commits: { ...commits, begin } };
  }

  it("goes on for twenty seconds, says what remains, and ends in the next request", async () => {
    let time = filingTime.getTime();
    const slow = { ...dependencies, now: () => new Date(time) };
    const { commits } = dependencies;
    // Eight seconds for each transaction, which holds 48 new rows.
    const advance: typeof commits.advance = (...of) => {
      time += 8000;
      return commits.advance(...of);
    };
    const timed = { ...slow, commits: { ...commits, advance } };
    const remaining: number[] = [];

    for (let request = 0; request < 10; request += 1) {
      const done = await commitImport({ id, by: "officer" }, timed);
      remaining.push(done.remaining);
      if (done.remaining === 0) break;
    }

    expect(remaining).toEqual([count - 3 * 48, 0]);
    await expectAllWrittenOnce();
  });

  it("is taken up where it broke off, wherever that was, and counts each row once", async () => {
    let steps = 0;
    let breakAt = 1;
    const breaking = watched(() => {
      steps += 1;
      if (steps === breakAt) throw new Error("the machine stopped");
    });
    let done: Awaited<ReturnType<typeof commitImport>> | undefined;

    for (; done === undefined && breakAt < 100; breakAt += 1) {
      steps = 0;
      done = await commitImport({ id, by: "officer" }, breaking).catch(() => undefined);
    }

    expect(breakAt).toBeGreaterThan(6);
    expect(done).toMatchObject({ remaining: 0, progress: { added: count, changed: 0 } });
    await expectAllWrittenOnce();
  });

  it("writes rows of which everything changed, which take more writes, without losing one", async () => {
    await commitImport({ id, by: "officer" }, dependencies);
    const changed = rows.map((row) => ({ ...row, name_ru: "ТОО «Новое имя»", headcount: "98765" }));
    const file = { year, fileName: "x", columns: undefined, by: "officer", locale: "en" } as const;
    const bytes = Buffer.from(csvOf(changed));
    const { id: second } = await createImport({ ...file, bytes }, dependencies);

    const done = await commitImport({ id: second, by: "officer" }, dependencies);

    expect(done).toMatchObject({ remaining: 0, progress: { added: 0, changed: count } });
    const truths = await repositories.register.findTruths(
      rows.map(({ bin = "" }) => bin),
      year,
    );
    for (const { profile, frame } of truths.values()) {
      expect(profile?.name.ru).toBe("ТОО «Новое имя»");
      expect(frame).toMatchObject({ headcount: 98_765, revision: 2 });
    }
  });

  it("does no harm when two officers send it at once", async () => {
    const both = await Promise.all(
      ["one", "two"].map((by) => commitImport({ id, by }, dependencies)),
    );

    expect(both.map(({ remaining }) => remaining)).toEqual([0, 0]);
    expect(await dependencies.commits.find(id)).toMatchObject({
      position: count,
      added: count,
      changed: 0,
    });
    await expectAllWrittenOnce();
  });

  it("does not write over what somebody changed while it was at it", async () => {
    const [first = {}] = rows;
    const { bin = "" } = first;
    const { register } = dependencies;
    let isFirst = true;
    const findTruths: typeof register.findTruths = async (...of) => {
      const truths = await register.findTruths(...of);
      if (!isFirst) return truths;
      isFirst = false;
      const { id: other } = await createImport(
        {
          bytes: Buffer.from(csvOf([{ ...first, headcount: "7" }])),
          year,
          fileName: "x",
          columns: undefined,
          by: "other",
          locale: "en",
        },
        dependencies,
      );
      await commitImport({ id: other, by: "other" }, dependencies);
      return truths;
    };

    await commitImport(
      { id, by: "officer" },
      { ...dependencies, register: { ...register, findTruths } },
    );

    expect(await repositories.register.findFrame(bin, year)).toMatchObject({
      revision: 2,
      changedBy: "officer",
    });
  });
});
