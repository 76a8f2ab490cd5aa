import { createHash } from "node:crypto";
import type { Resource } from "#infra/local/template/assembly.ts";

export const region = "eu-central-1";
export const accountId = "000000000000";

/** Where a resource stands: needed to give it a name nobody else has. */
export type Place = {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  /** The name the template itself gives it, if any. */
  readonly givenName: string | undefined;
};

/** Loopback addresses that stand in for what AWS would name. */
export type LocalAddresses = {
  /** Origin of the queue endpoint, such as `http://127.0.0.1:41231`. */
  readonly queues: string;
  /** Issuer that stands in for a user pool. */
  readonly issuer: string;
  /** Origin that the stage's templates name as the public one. */
  readonly stageOrigin: string;
  /** Origin under which a browser reaches this machine; it takes the place of the other. */
  readonly origin: string;
};

/** The property of each type that carries a given name. */
const namePropertyOf: Readonly<Record<string, string>> = {
  "AWS::DynamoDB::GlobalTable": "TableName",
  "AWS::DynamoDB::Table": "TableName",
  "AWS::Lambda::Function": "FunctionName",
  "AWS::S3::Bucket": "BucketName",
  "AWS::SQS::Queue": "QueueName",
  "AWS::SecretsManager::Secret": "Name",
  "AWS::Cognito::UserPoolResourceServer": "Identifier",
};

export function placeOf(stack: string, logicalId: string, resource: Resource): Place {
  const given = resource.Properties?.[namePropertyOf[resource.Type] ?? ""];
  return {
    stack,
    logicalId,
    type: resource.Type,
    givenName: typeof given === "string" ? given : undefined,
  };
}

/** A stable name: the same template gives the same names, so that kept data is found again. */
export function nameOf(place: Place): string {
  if (place.givenName !== undefined) return place.givenName;
  const name = `${place.stack}-${place.logicalId}`;
  if (place.type !== "AWS::S3::Bucket") return name;
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return `${name
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/g, "-")
    .slice(0, 54)}-${digest}`;
}

/** What `Ref` gives for a resource. */
export function referenceOf(place: Place, addresses: LocalAddresses): string {
  const name = nameOf(place);
  if (place.type === "AWS::SQS::Queue") return `${addresses.queues}/${accountId}/${name}`;
  if (place.type === "AWS::SecretsManager::Secret") return arnOf(place);
  if (place.type === "AWS::SNS::Topic") return arnOf(place);
  return name;
}

/** What `Fn::GetAtt` gives; an attribute without an engine gets a recognisable name. */
export function attributeOf(place: Place, attribute: string, addresses: LocalAddresses): string {
  if (/arn$/i.test(attribute)) return arnAttributeOf(place, attribute);
  const name = nameOf(place);
  if (attribute === "QueueName") return name;
  if (attribute === "ProviderURL") return addresses.issuer;
  if (place.type === "AWS::S3::Bucket") return `${name}.s3.${region}.amazonaws.com`;
  if (place.type === "AWS::CloudFront::Distribution") return new URL(addresses.origin).host;
  return `${name}-${attribute}`;
}

function arnAttributeOf(place: Place, attribute: string): string {
  const arn = arnOf(place);
  return attribute === "StreamArn" ? `${arn}/stream/local` : arn;
}

/** Service, resource prefix and separator of the ARNs that functions or mappings compare. */
const arnFormOf: Readonly<Record<string, string>> = {
  "AWS::DynamoDB::GlobalTable": "dynamodb:*:table/",
  "AWS::DynamoDB::Table": "dynamodb:*:table/",
  "AWS::Lambda::Function": "lambda:*:function:",
  "AWS::SQS::Queue": "sqs:*:",
  "AWS::SNS::Topic": "sns:*:",
  "AWS::S3::Bucket": "s3:::",
  "AWS::SecretsManager::Secret": "secretsmanager:*:secret:",
};

export function arnOf(place: Place): string {
  const form = arnFormOf[place.type] ?? "local:*:";
  return `arn:aws:${form.replace("*", `${region}:${accountId}`)}${nameOf(place)}`;
}
