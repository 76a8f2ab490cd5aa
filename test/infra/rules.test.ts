import { readdirSync } from "node:fs";
import { Validations } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { AwsSolutionsChecks } from "cdk-nag";
import { describe, expect, it } from "vitest";
import { deployedStageNames, stageNamed } from "#infra/stages.ts";
import { kelisimApp, synthesised } from "#test/synthesised.ts";

const stageNames = ["local", ...deployedStageNames];
const prod = synthesised();
const functionCount = readdirSync("functions/entrypoints").length;
const ofType = (type: string) => prod.filter((resource) => resource.type === type);

/** The CDK's own function that copies the web app while a deployment runs. */
const isUploader = (id: string) => id.startsWith("CustomCDKBucketDeployment");

type Statement = {
  Effect: string;
  Action: string | string[];
  Resource?: unknown;
  Principal?: unknown;
  Condition?: unknown;
};

function statementsOf(type: string): { id: string; statement: Statement }[] {
  return ofType(type).flatMap(({ id, properties }) =>
    properties.PolicyDocument.Statement.map((statement: Statement) => ({ id, statement })),
  );
}

describe("every bucket", () => {
  const buckets = ofType("AWS::S3::Bucket");

  it("is closed to the public, encrypted and owned by the account", () => {
    expect(buckets).toHaveLength(3);
    for (const { properties } of buckets) {
      expect(properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            { ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } },
          ],
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
      });
    }
  });

  it("refuses whoever does not come over TLS 1.2", () => {
    for (const { id } of buckets) {
      const policy = ofType("AWS::S3::BucketPolicy").find(
        ({ properties }) => properties.Bucket.Ref === id,
      );
      const denied = policy?.properties.PolicyDocument.Statement.filter(
        ({ Effect }: Statement) => Effect === "Deny",
      );
      expect(denied.map(({ Condition }: Statement) => Condition)).toEqual([
        { Bool: { "aws:SecureTransport": "false" } },
        { NumericLessThan: { "s3:TlsVersion": 1.2 } },
      ]);
    }
  });
});

describe("every policy", () => {
  const granted = statementsOf("AWS::IAM::Policy").filter(({ id }) => !isUploader(id));

  it("names each action in full", () => {
    const actions = granted.flatMap(({ statement }) => [statement.Action].flat());

    expect(actions.length).toBeGreaterThan(50);
    expect(actions.filter((action) => action.includes("*"))).toEqual([]);
  });

  it("names each resource, but for the prefixes of objects that its function has to do with", () => {
    const open = granted
      .flatMap(({ statement }) => [statement.Resource].flat())
      .filter((resource) => JSON.stringify(resource).includes("*"));

    expect(open.length).toBeGreaterThan(3);
    for (const resource of open) {
      expect(resource).toEqual({
        "Fn::Join": [
          "",
          [
            { "Fn::ImportValue": expect.stringContaining("ObjectsBucket") },
            expect.stringMatching(/^\/(declarations|imports|register|letters|exports)\/\*$/),
          ],
        ],
      });
    }
  });

  it("is the function's own: no managed policy, no role shared or assumed by another", () => {
    const roles = ofType("AWS::IAM::Role").filter(({ id }) => !isUploader(id));

    expect(roles).toHaveLength(functionCount);
    for (const { properties } of roles) {
      expect(properties.ManagedPolicyArns).toBeUndefined();
      expect(properties.AssumeRolePolicyDocument.Statement).toEqual([
        {
          Action: "sts:AssumeRole",
          Effect: "Allow",
          Principal: { Service: "lambda.amazonaws.com" },
        },
      ]);
    }
  });

  it("of a bucket or a queue opens it to no stranger", () => {
    const open = ["AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"]
      .flatMap(statementsOf)
      .filter(({ statement }) => statement.Effect === "Allow")
      .filter(({ statement }) => JSON.stringify(statement.Principal).includes("*"));

    expect(open).toEqual([]);
  });
});

describe("every other resource", () => {
  it("that holds logs lets them go after the stage's time", () => {
    const logs = ofType("AWS::Logs::LogGroup").filter(({ stack }) => stack === "api");

    // The gateway has one of its own.
    expect(logs).toHaveLength(functionCount + 1);
    expect(new Set(logs.map(({ properties }) => properties.RetentionInDays))).toEqual(
      new Set([180]),
    );
  });

  it("that is a queue is encrypted, keeps two weeks and wants TLS", () => {
    const queues = ofType("AWS::SQS::Queue");
    const policies = JSON.stringify(ofType("AWS::SQS::QueuePolicy"));

    expect(queues).toHaveLength(4);
    for (const { id, properties } of queues) {
      expect(properties).toMatchObject({
        SqsManagedSseEnabled: true,
        MessageRetentionPeriod: 14 * 24 * 60 * 60,
      });
      expect(policies).toContain(id);
    }
  });

  it("that can be called from outside is called by the gateway alone, or by our own clock", () => {
    const callers = ofType("AWS::Lambda::Permission").map(({ properties }) => properties);
    const byClock = callers.filter(({ Principal }) => Principal === "events.amazonaws.com");

    expect(new Set(callers.map(({ Principal }) => Principal))).toEqual(
      new Set(["apigateway.amazonaws.com", "events.amazonaws.com"]),
    );
    expect(byClock.map(({ SourceArn }) => JSON.stringify(SourceArn))).toEqual([
      expect.stringContaining("WorkDue"),
    ]);
    expect(ofType("AWS::Lambda::Url")).toEqual([]);
  });
});

describe("every stage", () => {
  it.each(stageNames)("%s is free of findings that nobody answered", (name) => {
    const app = kelisimApp(stageNamed(name));
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

    expect(() => app.synth()).not.toThrow();
  });

  it("would not be, with a bucket that anybody may reach", () => {
    const app = kelisimApp(stageNamed("prod"));
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    const [stack] = app.node.children;
    if (stack === undefined) throw new Error("no stack");
    new Bucket(stack, "Planted");

    expect(() => app.synth()).toThrow(/AwsSolutions-S10/);
  });

  it.each(stageNames)("%s has stacks that wait for one another in one direction", (name) => {
    const { stacks } = kelisimApp(stageNamed(name)).synth();
    const waitsFor = stacks.map(({ stackName, dependencies }) => [
      stackName.split("-").at(-1),
      dependencies
        .map(({ id }) => id.split("-").at(-1))
        .filter((part) => !part?.endsWith(".assets"))
        .toSorted(),
    ]);
    const hasAccounts = name !== "local";

    expect(Object.fromEntries(waitsFor)).toEqual({
      data: [],
      mail: [],
      ...(hasAccounts ? { identity: [] } : {}),
      api: hasAccounts ? ["data", "identity"] : ["data"],
      site: hasAccounts ? ["api", "data", "identity"] : ["api", "data"],
      watch: ["api"],
    });
  });

  it("refuses a name that no stage has, and tells the names there are", () => {
    expect(() => stageNamed("production")).toThrow(/choose local, dev, prod/);
    expect(() => stageNamed("toString")).toThrow(/no stage "toString"/);
  });

  it("takes the local origin from whoever starts it", () => {
    const { origin, identity } = stageNamed("local", "http://localhost:9123");

    expect(origin).toBe("http://localhost:9123");
    expect(identity).toMatchObject({ issuer: "http://localhost:9123/oidc" });
  });
});
