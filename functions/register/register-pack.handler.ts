import type { DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import {
  type PackRegisterDependencies,
  type PackVersion,
  packRegister,
  type RegisterMention,
} from "#functions/register/pack-register.ts";

/**
 * Answers the stream of `Register`. Only keys are taken from a record: what holds is read anew. A
 * batch that fails comes again as a whole, which does no harm.
 */
export function registerPackHandler<Version extends PackVersion>(
  dependencies: PackRegisterDependencies<Version>,
) {
  return async ({ Records: records }: DynamoDBStreamEvent): Promise<void> => {
    const mentions = records.map(mentionOf).filter((mention) => mention !== undefined);
    await packRegister(mentions, dependencies);
  };
}

/** Undefined for any other item than a profile or an entry of a year. */
function mentionOf({ dynamodb }: DynamoDBRecord): RegisterMention | undefined {
  const { pk, sk } = dynamodb?.Keys ?? {};
  const [, bin] = /^enterprise#([0-9]{12})$/.exec(pk?.S ?? "") ?? [];
  const [, year] = /^frame#([0-9]{4})$/.exec(sk?.S ?? "") ?? [];
  if (bin === undefined) return undefined;
  if (year !== undefined) return { bin, year: Number(year) };
  return sk?.S === "profile" ? { bin } : undefined;
}
