import { BatchWriteItemCommand, type WriteRequest } from "@aws-sdk/client-dynamodb";
import { syntheticFiling } from "#functions/demo/synthetic-answers.ts";
import {
  type SyntheticEnterprise,
  syntheticEnterprises,
} from "#functions/demo/synthetic-enterprises.ts";
import { toItem } from "#functions/platform/table.ts";
import { shardOf } from "#functions/progress/shard.ts";
import { storedStandingOf } from "#functions/progress/stored-standing.ts";
import { checkFiling } from "#functions/records/check-filing.ts";
import { nextEvent, type ProposedEvent } from "#functions/records/next-event.ts";
import { registerKeys } from "#functions/register/register-keys.ts";
import { applicability } from "#shared/agreements/current-applicability.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { ruleVersion } from "#shared/law/rule-version.ts";
import type { ReturnEvent } from "#shared/records/event.ts";
import { standingOf } from "#shared/records/standing-of.ts";
import { storedEventOf } from "#shared/records/stored-event.ts";
import { type FrameEntry, frameEntrySchema } from "#shared/register/frame.ts";
import { industryOf } from "#shared/register/industry.ts";
import { sizeClassOf } from "#shared/register/size-class.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";

const year = 2023;
const filedAt = "2024-02-10T05:00:00.000Z";

/**
 * So many enterprises with a return of each form, written straight into the tables as the use cases
 * would have: checked answers, a chained log, a Standing. Through the use cases it takes hours.
 *
 * @returns BINs in order.
 */
export async function fillManyReturns(
  database: LocalDatabase,
  enterprises: number,
): Promise<readonly string[]> {
  const { tables } = database;
  const put = batchWriter(database);
  const bins: string[] = [];
  for (const enterprise of syntheticEnterprises(enterprises)) {
    const { bin } = enterprise.profile;
    const frame = frameOf(enterprise);
    const events = logOf(enterprise, frame);
    const truth = { bin, year, frame, finalAt: undefined, asked: undefined, events, checks: [] };
    const standing = { ...standingOf(truth, applicability), version: 1 };
    await put(tables.register, { ...registerKeys.profile(bin), ...enterprise.profile });
    await put(tables.register, { ...registerKeys.frame(bin, year), ...frame });
    await put(tables.progress, {
      pk: `g1#${year}#${shardOf(bin)}`,
      sk: bin,
      ...storedStandingOf(standing),
    });
    for (const event of events) {
      const sk = String(event.sequence).padStart(6, "0");
      await put(tables.records, { pk: `${bin}#${year}`, sk, ...storedEventOf(event) });
    }
    bins.push(bin);
  }
  await put.end();
  return bins.toSorted();
}

function frameOf({ profile, frame }: SyntheticEnterprise): FrameEntry {
  return frameEntrySchema.parse({
    bin: profile.bin,
    year,
    ...frame,
    industry: industryOf(frame.oked),
    size: sizeClassOf(frame.headcount),
    inScope: true,
    revision: 1,
    changedAt: "2024-01-05T05:00:00.000Z",
    changedBy: "bench",
  });
}

function logOf(enterprise: SyntheticEnterprise, frame: FrameEntry): readonly ReturnEvent[] {
  const log: ReturnEvent[] = [];
  for (const form of annualFormIds) {
    const filing = syntheticFiling(form, enterprise, year);
    const filed = checkFiling(
      { bin: frame.bin, year, locale: "kk", ...filing },
      { log, lastYearLog: [], frame, at: new Date(filedAt) },
    );
    log.push(
      nextEvent(log, {
        bin: frame.bin,
        year,
        form,
        at: filedAt,
        actor: { id: "bench", role: "enterprise" },
        key: `bench-${form}`,
        requestHash: "0".repeat(64),
        kind: "submitted",
        ruleVersion,
        source: "online",
        ...filed,
      } as ProposedEvent),
    );
  }
  return log;
}

/** Twenty-five items in a request, eight requests under way. */
function batchWriter({ client }: LocalDatabase) {
  const underWay = new Set<Promise<unknown>>();
  const waiting = new Map<string, WriteRequest[]>();
  const send = async (table: string) => {
    const requests = waiting.get(table) ?? [];
    waiting.delete(table);
    if (requests.length === 0) return;
    if (underWay.size >= 8) await Promise.race(underWay);
    const sent = client
      .send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }))
      .finally(() => underWay.delete(sent));
    underWay.add(sent);
  };
  const put = async (table: string, item: object) => {
    const requests = waiting.get(table) ?? [];
    requests.push({ PutRequest: { Item: toItem(item) } });
    waiting.set(table, requests);
    if (requests.length === 25) await send(table);
  };
  return Object.assign(put, {
    end: async () => {
      for (const table of [...waiting.keys()]) await send(table);
      await Promise.all(underWay);
    },
  });
}
