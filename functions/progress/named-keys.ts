import type { DynamoDBRecord } from "aws-lambda";
import type { Key } from "#functions/platform/table.ts";
import type { NamedKey } from "#functions/progress/project-batch.ts";

/**
 * The enterprise and year a stream record is about, from its keys alone: of a log in `Records`
 * (`<bin>#<year>`, `<bin>#<year>#checks`) or of a frame entry in `Register` (`enterprise#<bin>`,
 * `frame#<year>`).
 *
 * @returns undefined for any other item.
 */
export function namedKeyOf(record: DynamoDBRecord): NamedKey | undefined {
  const { pk, sk } = keyOf(record);
  const [, bin, year] =
    /^([0-9]{12})#([0-9]{4})(?:#checks)?$/.exec(pk) ??
    /^enterprise#([0-9]{12})\nframe#([0-9]{4})$/.exec(`${pk}\n${sk}`) ??
    [];
  if (bin === undefined) return undefined;
  return { recordId: record.dynamodb?.SequenceNumber ?? "", bin, year: Number(year) };
}

/** The year of the campaign that a stream record is about; undefined for any other item. */
export function campaignYearOf(record: DynamoDBRecord): number | undefined {
  const { pk, sk } = keyOf(record);
  const [, year] = /^campaign#([0-9]{4})\ncampaign$/.exec(`${pk}\n${sk}`) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** Whether an item of a log was changed or removed, which nothing of ours ever does. */
export function isTampering(record: DynamoDBRecord): boolean {
  return /^[0-9]{12}#/.test(keyOf(record).pk) && record.eventName !== "INSERT";
}

function keyOf({ dynamodb }: DynamoDBRecord): Key {
  const { pk, sk } = dynamodb?.Keys ?? {};
  return { pk: pk?.S ?? "", sk: sk?.S ?? "" };
}
