import { describe, expect, it } from "vitest";
import { stageNamed } from "#infra/stages.ts";
import { synthesised } from "#test/synthesised.ts";

const resources = synthesised(stageNamed("local"));

/** What each engine of one machine stands in for; logs are files and metrics are not kept. */
const engineOf: Readonly<Record<string, string>> = {
  dynamodb: "DynamoDB Local",
  s3: "the object store",
  sqs: "queues kept as files",
  secretsmanager: "secrets kept as files",
  ses: "letters kept as files",
  logs: "log files",
};

/** Operations of the endpoints that are our own, which know no other. */
const operationsOf: Readonly<Record<string, readonly string[]>> = {
  sqs: [
    "SendMessage",
    // The runtime itself does these: it is the mapping.
    "ReceiveMessage",
    "DeleteMessage",
    "ChangeMessageVisibility",
    "GetQueueAttributes",
    "GetQueueUrl",
  ],
  secretsmanager: ["GetSecretValue"],
  ses: ["SendEmail"],
};

type Statement = { readonly Action: string | readonly string[] };

/** `dynamodb:PutItem` and so on, of every role that a function of ours takes. */
function actionsOfFunctions(): readonly string[] {
  const roles = resources
    .filter(({ type }) => type === "AWS::Lambda::Function")
    .map(({ properties }) => String(properties.Role["Fn::GetAtt"]?.[0]));
  const statements: readonly Statement[] = resources
    .filter(({ type }) => type === "AWS::IAM::Policy")
    .filter(({ properties }) =>
      properties.Roles.some((role: { Ref: string }) => roles.includes(role.Ref)),
    )
    .flatMap(({ properties }) => properties.PolicyDocument.Statement);
  return statements.flatMap(({ Action }) => Action);
}

describe("on one machine", () => {
  it("every service that a function may call has an engine", () => {
    const services = new Set(actionsOfFunctions().map((action) => action.split(":")[0] ?? ""));

    expect(services.size).toBeGreaterThan(3);
    expect([...services].filter((service) => engineOf[service] === undefined)).toEqual([]);
  });

  it("every operation of our own endpoints is answered", () => {
    const unanswered = actionsOfFunctions().filter((action) => {
      const [service = "", operation = ""] = action.split(":");
      return operationsOf[service]?.includes(operation) === false;
    });

    expect(unanswered).toEqual([]);
  });

  it("every kind of resource that does something is run or has nothing to do here", () => {
    const run = [
      "AWS::DynamoDB::Table",
      "AWS::DynamoDB::GlobalTable",
      "AWS::Lambda::Function",
      "AWS::Lambda::EventSourceMapping",
      "AWS::SQS::Queue",
      "AWS::S3::Bucket",
      "AWS::SecretsManager::Secret",
      "AWS::ApiGatewayV2::Api",
      "AWS::ApiGatewayV2::Authorizer",
      "AWS::ApiGatewayV2::Integration",
      "AWS::ApiGatewayV2::Route",
      "AWS::ApiGatewayV2::Stage",
      "AWS::CloudFront::Distribution",
      "AWS::CloudFront::Function",
      "AWS::CloudFront::ResponseHeadersPolicy",
      "AWS::Events::Rule",
      "AWS::Scheduler::Schedule",
    ];
    /** Permissions, watching, names: one machine has one user and is watched by that person. */
    const idle =
      /^AWS::(IAM|CloudWatch|Logs|KMS|CDK|SES)::|Policy$|Permission$|OriginAccessControl$|^AWS::SNS::|^AWS::Cognito::|^Custom::|LayerVersion$/;

    const types = [...new Set(resources.map(({ type }) => type))];

    expect(types.filter((type) => !run.includes(type) && !idle.test(type))).toEqual([]);
  });
});
