import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stageNamed } from "#infra/stages.ts";
import { alarmKinds } from "#infra/watch/alarm-kind.ts";
import { synthesised } from "#test/synthesised.ts";

const prod = synthesised();
const alarms = prod.filter(({ type }) => type === "AWS::CloudWatch::Alarm");
const runbook = "infra/watch/runbook";

/** Whom an alarm is about, such as `FilingLambda0A1B2C3D`. */
const subjectsOf = (metric: string) =>
  alarms
    .filter(({ properties }) => properties.MetricName === metric)
    .map(({ properties }) => JSON.stringify(properties.Dimensions));

describe("the alarms", () => {
  it.each(["Errors", "Throttles"])("watch %s of every function that people depend on", (metric) => {
    const functions = prod.filter(
      ({ type, stack }) => type === "AWS::Lambda::Function" && stack === "api",
    );
    const subjects = subjectsOf(metric).join();

    expect(functions).toHaveLength(readdirSync("functions/entrypoints").length);
    for (const { id } of functions) expect(subjects).toContain(id);
  });

  it.each(["GivenUp", "ConvergeFailed"])("watch that the queue %s stays empty", (queue) => {
    expect(subjectsOf("ApproximateNumberOfMessagesVisible").join()).toContain(`Queues${queue}`);
  });

  it("watch that no work is given up", () => {
    expect(subjectsOf("ApproximateNumberOfMessagesVisible").join()).toContain("WorkGivenUp");
  });

  it("watch letters that come back, long before the mail service stops sending", () => {
    const [bouncing] = alarms.filter(
      ({ properties }) => properties.MetricName === "Reputation.BounceRate",
    );

    expect(bouncing?.properties).toMatchObject({ Namespace: "AWS/SES", Threshold: 0.05 });
  });

  it("watch how late the indicators are, along the stream and in the queue", () => {
    const late = alarms.filter(({ properties }) =>
      ["IteratorAge", "ApproximateAgeOfOldestMessage"].includes(properties.MetricName),
    );

    expect(
      Object.fromEntries(
        late.map(({ properties }) => [properties.MetricName, properties.Threshold]),
      ),
    ).toEqual({ IteratorAge: 300_000, ApproximateAgeOfOldestMessage: 900 });
  });

  it("watch that the API does not fail", () => {
    expect(alarms.map(({ properties }) => properties.MetricName)).toContain("5xx");
  });

  it("count the log lines that the functions write", () => {
    const filters = prod.filter(({ type }) => type === "AWS::Logs::MetricFilter");
    const patterns = filters.map(({ properties }) => properties.FilterPattern);
    const written = [
      readFileSync("functions/progress/projector.handler.ts", "utf8"),
      readFileSync("functions/register/enrol.ts", "utf8"),
    ].join();

    expect(patterns.toSorted()).toEqual([
      '{ $.code = "enrolment/not-recognised" }',
      '{ $.message = "log item altered" }',
    ]);
    expect(written).toContain('"log item altered"');
    expect(written).toContain('"enrolment/not-recognised"');
  });

  it("say in words what the failure means, tell somebody, and name a page that exists", () => {
    const [topic] = prod.filter(({ type }) => type === "AWS::SNS::Topic");
    expect(alarms.length).toBeGreaterThan(20);

    for (const { properties } of alarms) {
      const [, meaning, page] =
        /^(\S.{30,}\.) What to do: (\S+)$/.exec(properties.AlarmDescription) ?? [];
      expect(meaning).toBeDefined();
      expect(existsSync(page ?? "")).toBe(true);
      expect(properties.AlarmActions).toEqual([{ Ref: topic?.id }]);
      expect(properties.TreatMissingData).toBe("notBreaching");
    }
  });

  it("write to whom the stage names, and to nobody when it names none", () => {
    const written = (resources: typeof prod) =>
      resources
        .filter(({ type }) => type === "AWS::SNS::Subscription")
        .map(({ properties }) => properties.Endpoint);

    expect(written(prod)).toEqual(["duty@kelisim.example"]);
    expect(written(synthesised(stageNamed("dev")))).toEqual([]);
  });
});

describe("the runbook", () => {
  it("has one page for each kind of alarm, and each kind is raised", () => {
    const raised = alarms.map(({ properties }) =>
      properties.AlarmDescription.replace(/^.*\/(.*)\.md$/, "$1"),
    );

    expect(readdirSync(runbook).toSorted()).toEqual(
      alarmKinds.map((kind) => `${kind}.md`).toSorted(),
    );
    expect(new Set(raised)).toEqual(new Set(alarmKinds));
  });

  it.each(alarmKinds)("says of %s what it means and what to do", (kind) => {
    const page = readFileSync(`${runbook}/${kind}.md`, "utf8");

    expect(page.match(/^## .*$/gm)).toEqual(["## What it means", "## What to do"]);
  });
});
