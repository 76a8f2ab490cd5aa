import { describe, expect, it } from "vitest";
import { foldLog, isCounted } from "#shared/records/fold.ts";
import { aLogOf } from "#test/records/a-log.ts";

describe("foldLog", () => {
  it("knows nothing of a form without events", () => {
    expect(foldLog(aLogOf(["workforce submitted"]))["safety-council"]).toBeUndefined();
  });

  it("keeps the latest answers in force, with the form's own last sequence", () => {
    const log = aLogOf([
      "workforce submitted 1",
      "safety-council submitted 9",
      "workforce amended 2",
    ]);

    expect(foldLog(log).workforce).toMatchObject({
      status: "submitted",
      sequence: 3,
      inForce: { answers: { figure: 2 } },
    });
  });

  it("has nothing in force after a withdrawal, and remembers the first filing", () => {
    const log = aLogOf(["workforce submitted 1", "workforce withdrawn"]);

    const { workforce } = foldLog(log);

    expect(workforce?.inForce).toBeUndefined();
    expect(workforce).toMatchObject({ status: "withdrawn", firstFiledAt: log[0]?.at });
  });

  it("keeps a returned form's answers in force and its comments open", () => {
    const log = aLogOf(["workforce submitted 1", "workforce returned"]);

    expect(foldLog(log).workforce).toMatchObject({
      status: "returned",
      inForce: { answers: { figure: 1 } },
      comments: [{ field: "figure", text: "Why?" }],
    });
  });

  it.each(["amended 2", "reopened", "withdrawn"])("closes the comments when it is %s", (what) => {
    const log = aLogOf(["workforce submitted 1", "workforce returned", `workforce ${what}`]);

    expect(foldLog(log).workforce?.comments).toEqual([]);
  });

  it("marks a form amended after acceptance until somebody decides again", () => {
    const accepted = ["workforce submitted 1", "workforce accepted"];
    const changed = [...accepted, "workforce amended 2"];
    const flagAfter = (log: readonly string[]) =>
      foldLog(aLogOf(log)).workforce?.changedAfterAcceptance;

    expect(flagAfter(accepted)).toBe(false);
    expect(flagAfter(changed)).toBe(true);
    expect(flagAfter([...changed, "workforce amended 3"])).toBe(true);
    expect(flagAfter([...changed, "workforce accepted"])).toBe(false);
    expect(flagAfter([...accepted, "workforce reopened", "workforce amended 2"])).toBe(false);
  });

  it.each(["accepted", "returned"])("shows the mark again when %s is undone", (decision) => {
    const changed = ["workforce submitted 1", "workforce accepted", "workforce amended 2"];
    const undone = [...changed, `workforce ${decision}`, "workforce reopened"];
    const flagAfter = (log: readonly string[]) =>
      foldLog(aLogOf(log)).workforce?.changedAfterAcceptance;

    expect(flagAfter(undone)).toBe(true);
    expect(flagAfter([...undone, "workforce amended 3"])).toBe(true);
    expect(flagAfter([...undone, "workforce accepted"])).toBe(false);
    expect(flagAfter([...undone, "workforce accepted", "workforce reopened"])).toBe(true);
    expect(flagAfter([...undone, "workforce withdrawn"])).toBe(false);
  });

  it("shows no mark when what is undone took none away", () => {
    const log = [
      "workforce submitted 1",
      "workforce returned",
      "workforce amended 2",
      "workforce accepted",
      "workforce reopened",
    ];

    expect(foldLog(aLogOf(log)).workforce?.changedAfterAcceptance).toBe(false);
  });

  it("passes over events from the instant on at which the year became final", () => {
    const log = aLogOf(["workforce submitted 1", "workforce amended 2", "workforce withdrawn"]);
    const finalAt = log[1]?.at;

    expect(foldLog(log, { finalAt }).workforce).toMatchObject({
      status: "submitted",
      sequence: 1,
      inForce: { answers: { figure: 1 } },
    });
  });
});

describe("isCounted", () => {
  it("compares instants, not texts", () => {
    expect(isCounted({ at: "2024-05-01T10:00:00Z" }, { finalAt: "2024-05-01T10:00:00.001Z" })).toBe(
      true,
    );
    expect(isCounted({ at: "2024-05-01T10:00:00Z" }, { finalAt: "2024-05-01T10:00:00.000Z" })).toBe(
      false,
    );
  });
});
