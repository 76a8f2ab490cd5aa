import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contracts } from "#shared/api/contracts.ts";
import { synthesised } from "#test/synthesised.ts";

const api = synthesised().filter(({ stack }) => stack === "api");
const ofType = (type: string) => api.filter((resource) => resource.type === type);
const functions = ofType("AWS::Lambda::Function");

/** `receipt-pdf` for the function `ReceiptPdfLambda0A1B2C3D`. */
const nameOf = (id: string) =>
  id
    .replace(/(Lambda|Role|Logs).*$/, "")
    .replace(/(?<=[a-z])(?=[A-Z])/g, "-")
    .toLowerCase();

function targetNameOf(target: unknown): string {
  const integration = ofType("AWS::ApiGatewayV2::Integration").find(({ id }) =>
    JSON.stringify(target).includes(id),
  );
  const [logicalId = ""] = integration?.properties.IntegrationUri["Fn::GetAtt"] ?? [];
  return nameOf(logicalId);
}

describe("the routes", () => {
  it("are those of the contracts, each answered by the function that the contract names", () => {
    const routes = ofType("AWS::ApiGatewayV2::Route").map(({ properties }) => [
      properties.RouteKey,
      targetNameOf(properties.Target),
    ]);

    expect(routes.toSorted()).toEqual(
      contracts.map(({ method, path, answeredBy }) => [`${method} ${path}`, answeredBy]).toSorted(),
    );
  });

  it("ask for a token with the API's scope wherever the contract does not say `anyone`", () => {
    const [authorizer] = ofType("AWS::ApiGatewayV2::Authorizer");
    const routes = ofType("AWS::ApiGatewayV2::Route").map(({ properties }) => ({
      route: properties.RouteKey,
      authorizer: properties.AuthorizerId?.Ref,
      kind: properties.AuthorizationType,
      scopes: properties.AuthorizationScopes,
    }));

    expect(routes.toSorted(byRoute)).toEqual(
      contracts
        .map(({ method, path, action }) => ({
          route: `${method} ${path}`,
          ...(action === "anyone"
            ? { authorizer: undefined, kind: "NONE", scopes: undefined }
            : { authorizer: authorizer?.id, kind: "JWT", scopes: ["kelisim/api"] }),
        }))
        .toSorted(byRoute),
    );
  });

  it("believe only the issuer of the stage, for this client", () => {
    const authorizers = ofType("AWS::ApiGatewayV2::Authorizer");

    expect(authorizers.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({
        AuthorizerType: "JWT",
        IdentitySource: ["$request.header.Authorization"],
        JwtConfiguration: {
          Audience: [
            { "Fn::ImportValue": expect.stringContaining("-identity:ExportsOutputRefWeb") },
          ],
          Issuer: { "Fn::ImportValue": expect.stringContaining("ProviderURL") },
        },
      }),
    ]);
  });

  it("allow no page of another origin, and are throttled", () => {
    const [http] = ofType("AWS::ApiGatewayV2::Api");
    const [stage] = ofType("AWS::ApiGatewayV2::Stage");

    expect(http?.properties.CorsConfiguration).toBeUndefined();
    expect(stage?.properties).toMatchObject({
      StageName: "$default",
      DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
    });
  });

  it("leave a log without address, person, path or query", () => {
    const [stage] = ofType("AWS::ApiGatewayV2::Stage");
    const format = stage?.properties.AccessLogSettings.Format as string;

    expect(format.match(/\$context\.[a-zA-Z.]+/g)).toEqual([
      "$context.requestId",
      "$context.requestTimeEpoch",
      "$context.routeKey",
      "$context.status",
      "$context.responseLatency",
      "$context.integrationLatency",
      "$context.responseLength",
      "$context.authorizer.error",
      "$context.integrationErrorMessage",
    ]);
  });
});

const byRoute = (one: { route: string }, other: { route: string }) =>
  one.route.localeCompare(other.route);

describe("the functions", () => {
  it("are the entry points, every one and no other", () => {
    const files = readdirSync("functions/entrypoints").toSorted();

    expect(functions.map(({ id }) => `${nameOf(id)}.ts`).toSorted()).toEqual(files);
  });

  it("run on the same Node and processor, each with its own role and log", () => {
    for (const { properties } of functions) {
      expect(properties).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        Handler: "index.handler",
      });
    }
    const roles = functions.map(({ properties }) => properties.Role["Fn::GetAtt"][0]);
    const logs = functions.map(({ properties }) => properties.LoggingConfig.LogGroup.Ref);
    expect(new Set(roles).size).toBe(functions.length);
    expect(new Set(logs).size).toBe(functions.length);
  });

  it("are given the variables that their entry points read, and no more", () => {
    const given = functions.map(({ id, properties }) => [
      nameOf(id),
      Object.keys(properties.Environment.Variables)
        .filter((name) => name !== "NODE_OPTIONS" && name !== "KELISIM_VERSION")
        .toSorted(),
    ]);
    const read = functions.map(({ id }) => {
      const source = readFileSync(`functions/entrypoints/${nameOf(id)}.ts`, "utf8");
      const names =
        source.match(/\b([A-Z_]+_(TABLE|BUCKET|SECRET|QUEUE_URL)|MAIL_SENDER|KELISIM_ORIGIN)\b/g) ??
        [];
      return [nameOf(id), [...new Set(names)].toSorted()];
    });

    expect(Object.fromEntries(given)).toEqual(Object.fromEntries(read));
  });
});

/** What a policy's resource is called in the table below. */
function labelOf(resource: unknown): string {
  const text = JSON.stringify(resource);
  const table = /Att(Records|Register|Progress|Workspace|Audit)Table\w+?(StreamArn|Arn)/.exec(text);
  if (table !== null) return table[2] === "StreamArn" ? `stream of ${table[1]}` : `${table[1]}`;
  const known = [
    [/ObjectsBucket.*declarations\/\*/, "declarations"],
    [/ObjectsBucket.*imports\/\*/, "imports"],
    [/ObjectsBucket.*register\/\*/, "register's pack"],
    [/ObjectsBucket.*letters\/\*/, "letters"],
    [/ObjectsBucket.*exports\/\*/, "exports"],
    [/ObjectsBucket/, "list of objects"],
    [/:ses:.*:identity\/kelisim\.example"/, "mail"],
    [/CodeKey/, "code key"],
    [/EdgeKey/, "edge key"],
    [/QueuesConvergeFailed/, "queue of failed"],
    [/QueuesConverge/, "queue converge"],
    [/QueuesGivenUp/, "queue given up"],
    [/WorkGivenUp/, "work given up"],
    [/Logs/, "log"],
  ] as const;
  return known.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}

type Statement = { Action: string | string[]; Resource: unknown; Effect: string };

function permissionsOf(name: string): Record<string, string[]> {
  const statements = ofType("AWS::IAM::Policy")
    .filter(({ id }) => nameOf(id) === name)
    .flatMap(({ properties }) => properties.PolicyDocument.Statement as Statement[]);
  const permissions: Record<string, string[]> = {};
  for (const { Action, Resource } of statements) {
    for (const resource of [Resource].flat()) {
      const label = labelOf(resource);
      permissions[label] = [...(permissions[label] ?? []), ...[Action].flat()].toSorted();
    }
  }
  return permissions;
}

const log = ["logs:CreateLogStream", "logs:PutLogEvents"];
const readItems = ["dynamodb:GetItem", "dynamodb:Query"];
const addItems = ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"];
const changeItems = [...addItems, "dynamodb:UpdateItem"];
const everything = ["dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", ...changeItems];
const readStream = [
  "dynamodb:DescribeStream",
  "dynamodb:GetRecords",
  "dynamodb:GetShardIterator",
  "dynamodb:ListStreams",
];
const projection = {
  Records: ["dynamodb:Query"],
  Register: ["dynamodb:GetItem"],
  Progress: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
};
const giveUp = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"];
const workOnJobs = { "stream of Workspace": readStream, "work given up": giveUp };
const audit = { Audit: ["dynamodb:PutItem"] };
const find = { "list of objects": ["s3:ListBucket"] };
const keep = ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:GetObject", "s3:PutObject"];
const mail = { mail: ["ses:SendEmail"] };
const codeKey = { "code key": ["secretsmanager:GetSecretValue"] };

/** One row a function: a change of what it may do is a change here as well. */
const permitted: Record<string, Record<string, readonly string[]>> = {
  public: {},
  account: {
    Register: changeItems,
    Workspace: ["dynamodb:UpdateItem"],
    ...audit,
    ...codeKey,
    "edge key": ["secretsmanager:GetSecretValue"],
  },
  returns: { Records: ["dynamodb:Query"], Register: readItems, Workspace: readItems, ...audit },
  filing: {
    Records: ["dynamodb:PutItem", "dynamodb:Query"],
    Register: addItems,
    Workspace: ["dynamodb:DeleteItem", ...addItems],
    ...audit,
    declarations: ["s3:GetObject"],
    ...find,
  },
  review: {
    Records: ["dynamodb:PutItem", "dynamodb:Query"],
    Register: readItems,
    Workspace: ["dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"],
    ...audit,
  },
  receipts: {
    Records: ["dynamodb:Query"],
    Register: readItems,
    ...audit,
    declarations: ["s3:GetObject", "s3:PutObject"],
    ...find,
  },
  "receipt-pdf": {
    Records: ["dynamodb:Query"],
    Register: readItems,
    ...audit,
    declarations: ["s3:GetObject"],
    ...find,
  },
  campaigns: { Register: addItems, ...audit },
  monitor: {
    Register: readItems,
    Progress: readItems,
    ...audit,
    "register's pack": ["s3:GetObject"],
    ...find,
  },
  progress: { Register: readItems, Progress: readItems },
  figures: { Register: readItems, Progress: readItems, ...audit },
  imports: {
    Register: ["dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem", ...addItems],
    Workspace: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
    ...audit,
    imports: ["s3:GetObject", "s3:PutObject"],
    "register's pack": ["s3:GetObject"],
    ...find,
  },
  register: { Register: everything, ...audit, "register's pack": ["s3:GetObject"], ...find },
  outreach: {
    Register: ["dynamodb:BatchGetItem", ...changeItems],
    Progress: readItems,
    Workspace: ["dynamodb:DeleteItem", ...changeItems],
    ...audit,
    "register's pack": ["s3:GetObject"],
    letters: ["s3:GetObject"],
    ...find,
    ...mail,
  },
  exports: {
    Register: readItems,
    Workspace: changeItems,
    ...audit,
    exports: ["s3:GetObject"],
    ...find,
  },
  people: { Register: everything, Audit: ["dynamodb:PutItem", "dynamodb:Query"], ...mail },
  projector: {
    ...projection,
    "stream of Records": readStream,
    "stream of Register": readStream,
    "queue converge": ["sqs:SendMessage"],
    "queue given up": giveUp,
  },
  converge: {
    ...projection,
    Progress: [...projection.Progress, "dynamodb:Query"].toSorted(),
    "queue converge": [
      "sqs:ChangeMessageVisibility",
      "sqs:DeleteMessage",
      "sqs:GetQueueAttributes",
      "sqs:ReceiveMessage",
      "sqs:SendMessage",
    ],
  },
  "export-worker": {
    Records: ["dynamodb:Query"],
    Register: ["dynamodb:BatchGetItem", ...readItems],
    Progress: readItems,
    Workspace: changeItems,
    Audit: ["dynamodb:Query"],
    "register's pack": ["s3:GetObject"],
    exports: keep,
    ...find,
    ...workOnJobs,
  },
  "letters-worker": {
    Register: changeItems,
    Progress: readItems,
    Workspace: changeItems,
    "register's pack": ["s3:GetObject"],
    letters: keep,
    ...find,
    ...codeKey,
    ...mail,
    ...workOnJobs,
  },
  "reminder-worker": {
    Records: ["dynamodb:Query"],
    Register: [...readItems, "dynamodb:UpdateItem"],
    Progress: readItems,
    Workspace: ["dynamodb:DeleteItem", ...changeItems],
    "register's pack": ["s3:GetObject"],
    ...find,
    ...mail,
    ...workOnJobs,
  },
  "register-pack": {
    Register: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem",
      "dynamodb:UpdateItem",
    ],
    "register's pack": ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"],
    ...find,
    "stream of Register": readStream,
    "work given up": giveUp,
  },
};

describe("what each function may do", () => {
  it.each(functions.map(({ id }) => nameOf(id)))("%s may do exactly what it needs", (name) => {
    expect(permissionsOf(name)).toEqual({ log, ...permitted[name] });
  });

  it("never lets an entry of the audit list be changed or deleted", () => {
    const actions = functions.flatMap(({ id }) => permissionsOf(nameOf(id))["Audit"] ?? []);

    expect(new Set(actions)).toEqual(new Set(["dynamodb:PutItem", "dynamodb:Query"]));
  });

  it("never lets an event be changed or deleted", () => {
    const actions = functions.flatMap(({ id }) => {
      const { Records = [] } = permissionsOf(nameOf(id));
      return Records;
    });

    expect(new Set(actions)).toEqual(new Set(["dynamodb:Query", "dynamodb:PutItem"]));
  });
});

type Mapping = { readonly DestinationConfig?: unknown };

const isWork = ({ DestinationConfig }: Mapping) =>
  JSON.stringify(DestinationConfig ?? "").includes("WorkGivenUp");

describe("the projector's feeds", () => {
  const mappings = ofType("AWS::Lambda::EventSourceMapping").filter(
    ({ properties }) => !isWork(properties),
  );
  const mappingOf = (source: string) =>
    mappings.find(({ properties }) => labelOf(properties.EventSourceArn) === source)?.properties;
  const patient = {
    StartingPosition: "TRIM_HORIZON",
    BatchSize: 100,
    MaximumBatchingWindowInSeconds: 1,
    BisectBatchOnFunctionError: true,
    FunctionResponseTypes: ["ReportBatchItemFailures"],
    MaximumRecordAgeInSeconds: 6 * 60 * 60,
    FunctionName: { Ref: expect.stringMatching(/^ProjectorLambda/) },
    DestinationConfig: {
      OnFailure: {
        Destination: { "Fn::GetAtt": [expect.stringMatching(/^QueuesGivenUp/), "Arn"] },
      },
    },
  };

  it("are three: two streams and a queue", () => {
    expect(mappings.map(({ properties }) => labelOf(properties.EventSourceArn)).toSorted()).toEqual(
      ["queue converge", "stream of Records", "stream of Register"],
    );
  });

  it("try a record of either stream without limit for six hours, in ever smaller batches", () => {
    expect(mappingOf("stream of Records")).toMatchObject(patient);
    expect(mappingOf("stream of Register")).toMatchObject(patient);
    expect(mappingOf("stream of Records").MaximumRetryAttempts).toBeUndefined();
    expect(mappingOf("stream of Register").MaximumRetryAttempts).toBeUndefined();
  });

  it("look only at frame entries and campaigns of the register, and at every event", () => {
    const filters: { Pattern: string }[] = mappingOf("stream of Register").FilterCriteria.Filters;

    expect(filters.map(({ Pattern }) => JSON.parse(Pattern).dynamodb.Keys)).toEqual([
      { sk: { S: [{ prefix: "frame#" }] } },
      { pk: { S: [{ prefix: "campaign#" }] }, sk: { S: ["campaign"] } },
    ]);
    expect(mappingOf("stream of Records").FilterCriteria).toBeUndefined();
  });

  it("converge what was set aside, five times before a person is told", () => {
    const queue = ofType("AWS::SQS::Queue").find(({ id }) => /^QueuesConverge(?!Failed)/.test(id));
    const [converge] = functions.filter(({ id }) => nameOf(id) === "converge");

    expect(mappingOf("queue converge")).toMatchObject({
      FunctionName: { Ref: expect.stringMatching(/^ConvergeLambda/) },
      FunctionResponseTypes: ["ReportBatchItemFailures"],
    });
    expect(queue?.properties.RedrivePolicy).toEqual({
      maxReceiveCount: 5,
      deadLetterTargetArn: {
        "Fn::GetAtt": [expect.stringMatching(/^QueuesConvergeFailed/), "Arn"],
      },
    });
    expect(queue?.properties.VisibilityTimeout).toBe(6 * converge?.properties.Timeout);
  });
});

describe("the workers", () => {
  const mappings = ofType("AWS::Lambda::EventSourceMapping").filter(({ properties }) =>
    isWork(properties),
  );
  const mappingOf = (name: string) =>
    mappings.find(({ properties }) => nameOf(properties.FunctionName.Ref) === name)?.properties;

  it.each([
    { kind: "export", worker: "export-worker" },
    { kind: "letters", worker: "letters-worker" },
    { kind: "reminder", worker: "reminder-worker" },
  ])("begin a job of the kind $kind when it is put or touched", ({ kind, worker }) => {
    const { EventSourceArn, BatchSize, MaximumRetryAttempts, FilterCriteria } = mappingOf(worker);

    expect({ source: labelOf(EventSourceArn), BatchSize, MaximumRetryAttempts }).toEqual({
      source: "stream of Workspace",
      BatchSize: 1,
      MaximumRetryAttempts: 3,
    });
    expect(FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => Pattern)).toEqual([
      JSON.stringify({
        eventName: ["INSERT", "MODIFY"],
        dynamodb: { Keys: { pk: { S: [{ prefix: `job#${kind}#` }] }, sk: { S: ["job"] } } },
      }),
    ]);
  });

  it("pack the register once for many changes of profiles and frame entries", () => {
    const { EventSourceArn, BatchSize, MaximumBatchingWindowInSeconds, FilterCriteria } =
      mappingOf("register-pack");

    expect(labelOf(EventSourceArn)).toBe("stream of Register");
    expect([BatchSize, MaximumBatchingWindowInSeconds]).toEqual([1000, 2]);
    expect(JSON.parse(FilterCriteria.Filters[0].Pattern).dynamodb.Keys).toEqual({
      pk: { S: [{ prefix: "enterprise#" }] },
      sk: { S: [{ prefix: "frame#" }, "profile"] },
    });
  });

  it("look every five minutes for reminders that are due", () => {
    const [rule] = ofType("AWS::Events::Rule");

    expect(rule?.properties).toMatchObject({
      ScheduleExpression: "rate(5 minutes)",
      State: "ENABLED",
      Targets: [{ Arn: { "Fn::GetAtt": [expect.stringMatching(/^ReminderWorker/), "Arn"] } }],
    });
  });

  it("have as long as a function can have for a job", () => {
    const timeoutOf = (name: string) =>
      functions.find(({ id }) => nameOf(id) === name)?.properties.Timeout;

    expect(["export-worker", "letters-worker", "reminder-worker"].map(timeoutOf)).toEqual([
      900, 900, 900,
    ]);
  });
});
