import { describe, expect, it } from "vitest";
import { stageNamed } from "#infra/stages.ts";
import { synthesised } from "#test/synthesised.ts";

const prod = synthesised();
const dev = synthesised(stageNamed("dev"));

function tableOf(resources: typeof prod, name: string) {
  const found = resources.find(
    ({ type, id }) => type === "AWS::DynamoDB::Table" && id.startsWith(`${name}Table`),
  );
  if (found === undefined) throw new Error(`no table ${name}`);
  const { properties, deletionPolicy } = found;
  return {
    recoverable: properties.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled,
    protectedFromDeletion: properties.DeletionProtectionEnabled ?? false,
    onStackDeletion: deletionPolicy,
    stream: properties.StreamSpecification?.StreamViewType,
    expiry: properties.TimeToLiveSpecification?.AttributeName,
  };
}

describe("the tables of an installation that keeps its data", () => {
  it.each(["Records", "Register"])("keeps %s, the truth, against every mishap", (name) => {
    expect(tableOf(prod, name)).toEqual({
      recoverable: true,
      protectedFromDeletion: true,
      onStackDeletion: "Retain",
      stream: "KEYS_ONLY",
      expiry: undefined,
    });
  });

  it("keeps Audit as it keeps the truth, and tells nobody of it", () => {
    expect(tableOf(prod, "Audit")).toEqual({
      recoverable: true,
      protectedFromDeletion: true,
      onStackDeletion: "Retain",
      stream: undefined,
      expiry: undefined,
    });
  });

  it("keeps no backup of Progress, which is derived", () => {
    expect(tableOf(prod, "Progress")).toEqual({
      recoverable: false,
      protectedFromDeletion: false,
      onStackDeletion: "Delete",
      stream: undefined,
      expiry: undefined,
    });
  });

  it("lets items of Workspace expire, but not the table", () => {
    expect(tableOf(prod, "Workspace")).toEqual({
      recoverable: false,
      protectedFromDeletion: false,
      onStackDeletion: "Retain",
      stream: "KEYS_ONLY",
      expiry: "expiresAtSeconds",
    });
  });

  it("holds five tables with the same two keys, paid per request, in one region", () => {
    const tables = prod.filter(({ type }) => type.startsWith("AWS::DynamoDB::"));

    expect(tables.map(({ type }) => type)).toEqual(Array(5).fill("AWS::DynamoDB::Table"));
    for (const { properties } of tables) {
      expect(properties).toMatchObject({
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ],
      });
    }
  });
});

describe("the tables of an installation that can be thrown away", () => {
  it.each(["Records", "Register", "Progress", "Workspace", "Audit"])(
    "lets %s go with its stack",
    (name) => {
      expect(tableOf(dev, name)).toMatchObject({
        protectedFromDeletion: false,
        onStackDeletion: "Delete",
      });
    },
  );

  it("can still take the truth back to any second", () => {
    expect(tableOf(dev, "Records").recoverable).toBe(true);
  });
});

describe("what is kept beside the tables", () => {
  // biome-ignore lint/suspicious/noExplicitAny: a template is any JSON, and a test looks deep into it.
  const objectRules = (): any[] =>
    prod.find(({ id, type }) => type === "AWS::S3::Bucket" && /^Objects/.test(id))?.properties
      .LifecycleConfiguration.Rules;

  it("ends the erasure of a name within 14 days", () => {
    const [first] = objectRules();

    expect(first).toMatchObject({ NoncurrentVersionExpiration: { NoncurrentDays: 14 } });
    expect(first.Prefix).toBeUndefined();
  });

  it("lets what is made to be fetched go: letters, which hold codes, before all else", () => {
    const [, ...byPrefix] = objectRules();

    expect(byPrefix.map((rule) => [rule.Prefix, rule.ExpirationInDays])).toEqual([
      ["imports/", 30],
      ["letters/", 3],
      ["exports/", 7],
    ]);
    for (const rule of byPrefix) {
      expect(rule.NoncurrentVersionExpiration).toEqual({ NoncurrentDays: 1 });
    }
  });

  it("makes its secrets itself, and keeps the key of the enrolment codes", () => {
    const keys = prod.filter(({ type }) => type === "AWS::SecretsManager::Secret");

    expect(keys.map(({ properties }) => properties.GenerateSecretString)).toEqual([
      { ExcludePunctuation: true, PasswordLength: 64 },
      { ExcludePunctuation: true, PasswordLength: 64 },
    ]);
    expect(keys.map(({ id, deletionPolicy }) => [id.slice(0, 7), deletionPolicy])).toEqual([
      ["CodeKey", "Retain"],
      ["EdgeKey", "Delete"],
    ]);
  });

  it("lets nobody read the releases but distributions of the same account", () => {
    const policy = prod.find(
      ({ id, type }) => type === "AWS::S3::BucketPolicy" && id.startsWith("Releases"),
    );
    const allowed = policy?.properties.PolicyDocument.Statement.filter(
      ({ Effect }: { Effect: string }) => Effect === "Allow",
    );

    expect(allowed).toEqual([
      expect.objectContaining({
        Action: ["s3:GetObject", "s3:ListBucket"],
        Principal: { Service: "cloudfront.amazonaws.com" },
        Condition: {
          ArnLike: {
            "AWS:SourceArn": {
              "Fn::Join": [
                "",
                ["arn:aws:cloudfront::", { Ref: "AWS::AccountId" }, ":distribution/*"],
              ],
            },
          },
        },
      }),
    ]);
  });
});
