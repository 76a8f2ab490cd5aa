import type { FunctionModel } from "#infra/local/template/functions.ts";
import { region } from "#infra/local/template/physical.ts";

/** Loopback engines by the service they stand in for. */
export type Endpoints = {
  readonly dynamodb: string;
  readonly s3: string;
  readonly sqs: string;
  readonly secrets: string;
  readonly ses: string;
};

/**
 * The environment of a function: the template's, what Lambda adds, and the addresses of the
 * engines, which the AWS SDK honours by itself. The credentials open nothing.
 */
export function functionEnvironment(
  { environment, name, memoryMegabytes }: FunctionModel,
  endpoints: Endpoints,
): Readonly<Record<string, string>> {
  return {
    ...environment,
    ...engineEnvironment(endpoints),
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
    TZ: "UTC",
  };
}

/** What any AWS client on this machine needs to reach the engines and nothing else. */
export function engineEnvironment(endpoints: Endpoints): Readonly<Record<string, string>> {
  return {
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: localAccessKey,
    AWS_SECRET_ACCESS_KEY: localAccessKey,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secrets,
    AWS_ENDPOINT_URL_SESV2: endpoints.ses,
    // The object store does not know the newer checksums.
    AWS_REQUEST_CHECKSUM_CALCULATION: "WHEN_REQUIRED",
    AWS_RESPONSE_CHECKSUM_VALIDATION: "WHEN_REQUIRED",
  };
}

/** The object store knows this pair by default; the other engines take any. */
export const localAccessKey = "S3RVER";
