import { describe, expect, it } from "vitest";
import type { Template } from "#infra/local/template/assembly.ts";
import { resolverOf } from "#infra/local/template/resolve.ts";

const addresses = {
  queues: "http://127.0.0.1:9999",
  issuer: "http://localhost:8080/identity",
  stageOrigin: "https://stage.example",
  origin: "http://localhost:8080",
};

const data: Template = {
  Resources: {
    Records: { Type: "AWS::DynamoDB::Table", Properties: {} },
    Named: { Type: "AWS::DynamoDB::GlobalTable", Properties: { TableName: "given" } },
    Objects: { Type: "AWS::S3::Bucket", Properties: {} },
    Queue: { Type: "AWS::SQS::Queue", Properties: {} },
    Pool: { Type: "AWS::Cognito::UserPool", Properties: {} },
    CodeKey: { Type: "AWS::SecretsManager::Secret", Properties: {} },
  },
  Outputs: {
    RecordsName: { Value: { Ref: "Records" }, Export: { Name: "data:Records" } },
    Suffixed: {
      Value: { "Fn::GetAtt": ["Records", "StreamArn"] },
      Export: { Name: { "Fn::Sub": `\${AWS::StackName}:Stream` } },
    },
  },
};
const api: Template = {
  Mappings: { Sizes: { small: { memory: 128 } } },
  Conditions: {
    Here: { "Fn::Equals": [{ Ref: "AWS::Partition" }, "aws"] },
    Elsewhere: { "Fn::Not": [{ "Fn::Equals": [{ Ref: "AWS::Partition" }, "aws"] }] },
  },
  Parameters: { Version: { Default: "/cdk/version" } },
  Resources: {},
};
const assembly = {
  templateByStack: new Map([
    ["data", data],
    ["api", api],
  ]),
  assetPathByHash: new Map(),
};
const resolve = resolverOf(assembly, addresses);
const account = "eu-central-1:000000000000";

describe("a resolved template", () => {
  it.each([
    {
      when: "a table is referred to",
      stack: "data",
      value: { Ref: "Records" },
      is: "data-Records",
    },
    { when: "a table has a name", stack: "data", value: { Ref: "Named" }, is: "given" },
    {
      when: "a queue is referred to",
      stack: "data",
      value: { Ref: "Queue" },
      is: "http://127.0.0.1:9999/000000000000/data-Queue",
    },
    {
      when: "a secret is referred to",
      stack: "data",
      value: { Ref: "CodeKey" },
      is: `arn:aws:secretsmanager:${account}:secret:data-CodeKey`,
    },
    {
      when: "an attribute is asked for",
      stack: "data",
      value: { "Fn::GetAtt": ["Records", "StreamArn"] },
      is: `arn:aws:dynamodb:${account}:table/data-Records/stream/local`,
    },
    {
      when: "an attribute is asked for in one text",
      stack: "data",
      value: { "Fn::GetAtt": "Queue.Arn" },
      is: `arn:aws:sqs:${account}:data-Queue`,
    },
    {
      when: "a user pool tells its issuer",
      stack: "data",
      value: { "Fn::GetAtt": ["Pool", "ProviderURL"] },
      is: "http://localhost:8080/identity",
    },
    {
      when: "parts are joined",
      stack: "data",
      value: { "Fn::Join": ["/", ["integrations", { Ref: "Named" }]] },
      is: "integrations/given",
    },
    {
      when: "a text is filled in",
      stack: "data",
      value: { "Fn::Sub": `\${Named} in \${AWS::Region} at \${Queue.Arn}, \${!kept}` },
      is: `given in eu-central-1 at arn:aws:sqs:${account}:data-Queue, \${kept}`,
    },
    {
      when: "a text is filled in with values of its own",
      stack: "data",
      value: { "Fn::Sub": [`\${Named}-\${AWS::AccountId}`, { Named: "own" }] },
      is: "own-000000000000",
    },
    {
      when: "a part is chosen of a split",
      stack: "data",
      value: { "Fn::Select": [5, { "Fn::Split": [":", { "Fn::GetAtt": ["Queue", "Arn"] }] }] },
      is: "data-Queue",
    },
    {
      when: "another stack exports it",
      stack: "api",
      value: { "Fn::ImportValue": "data:Records" },
      is: "data-Records",
    },
    {
      when: "the export's own name is made of its stack's",
      stack: "api",
      value: { "Fn::ImportValue": "data:Stream" },
      is: `arn:aws:dynamodb:${account}:table/data-Records/stream/local`,
    },
    {
      when: "a parameter has a default",
      stack: "api",
      value: { Ref: "Version" },
      is: "/cdk/version",
    },
    {
      when: "a map is looked up",
      stack: "api",
      value: { "Fn::FindInMap": ["Sizes", "small", "memory"] },
      is: 128,
    },
    {
      when: "a condition holds",
      stack: "api",
      value: { "Fn::If": ["Here", "yes", "no"] },
      is: "yes",
    },
    {
      when: "a condition does not hold",
      stack: "api",
      value: { "Fn::If": ["Elsewhere", "yes", "no"] },
      is: "no",
    },
  ])("has a value when $when", ({ stack, value, is }) => {
    expect(resolve(stack, value)).toBe(is);
  });

  it("resolves inside lists and objects and leaves plain values alone", () => {
    expect(resolve("data", { a: [{ Ref: "Named" }, 1, null, true], b: { c: "text" } })).toEqual({
      a: ["given", 1, null, true],
      b: { c: "text" },
    });
  });

  it("drops what has no value", () => {
    const nothing = { Ref: "AWS::NoValue" };

    expect(resolve("data", { a: nothing, b: [nothing, 1] })).toEqual({ b: [1] });
  });

  it("gives a bucket a name that S3 would take", () => {
    expect(resolve("data", { Ref: "Objects" })).toMatch(/^[a-z0-9-]{3,63}$/);
  });

  it.each([
    { when: "a function is not known", value: { "Fn::Cidr": ["10.0.0.0/16", 1, 8] } },
    { when: "a name is nobody's", value: { Ref: "Missing" } },
    { when: "nobody exports it", value: { "Fn::ImportValue": "data:Missing" } },
  ])("is refused when $when", ({ value }) => {
    expect(() => resolve("data", value)).toThrow();
  });
});
