import {
  type DynamoDBClient,
  PutItemCommand,
  type TransactWriteItem,
} from "@aws-sdk/client-dynamodb";
import { findItems, placeOf } from "#functions/platform/batch-get.ts";
import { findItem, fromItem, queryAll, toItem } from "#functions/platform/table.ts";
import { type TransactionOutcome, transact } from "#functions/platform/transact.ts";
import { registerKeys } from "#functions/register/register-keys.ts";
import {
  frameWrites,
  notFinal,
  profileWrite,
  type Replacement,
} from "#functions/register/register-writes.ts";
import type { RegisterTruth } from "#functions/register/registered-enterprise.ts";
import {
  type EnterpriseProfile,
  enterpriseProfileSchema,
  type FrameEntry,
  frameEntrySchema,
} from "#shared/register/frame.ts";

export type RegisterRepository = ReturnType<typeof registerRepository>;

/** Enterprises in the Register table: a profile, and a frame entry a year with its revisions. */
export function registerRepository(client: DynamoDBClient, registerTable: string) {
  return {
    async findProfile(bin: string): Promise<EnterpriseProfile | undefined> {
      const item = await findItem(client, registerTable, registerKeys.profile(bin));
      return item === undefined ? undefined : enterpriseProfileSchema.parse(item);
    },

    async putProfile(profile: EnterpriseProfile): Promise<void> {
      const item = toItem({ ...registerKeys.profile(profile.bin), ...profile });
      await client.send(new PutItemCommand({ TableName: registerTable, Item: item }));
    },

    async findFrame(bin: string, year: number): Promise<FrameEntry | undefined> {
      const item = await findItem(client, registerTable, registerKeys.frame(bin, year));
      return item === undefined ? undefined : frameEntrySchema.parse(item);
    },

    /** The entries of all years, oldest first. */
    async listFrames(bin: string): Promise<readonly FrameEntry[]> {
      const of = { pk: `enterprise#${bin}`, startingWith: "frame#" };
      const items = await queryAll(client, registerTable, of);
      return items.map((item) => frameEntrySchema.parse(fromItem(item)));
    },

    /** Profiles and entries of a year, by BIN; both undefined for one that is not there. */
    async findTruths(
      bins: readonly string[],
      year: number,
    ): Promise<ReadonlyMap<string, RegisterTruth>> {
      const keys = bins.flatMap((bin) => [
        registerKeys.profile(bin),
        registerKeys.frame(bin, year),
      ]);
      const items = await findItems(client, registerTable, keys);
      return new Map(
        bins.map((bin) => {
          const profile = items.get(placeOf(registerKeys.profile(bin)));
          const frame = items.get(placeOf(registerKeys.frame(bin, year)));
          return [
            bin,
            {
              profile: profile && enterpriseProfileSchema.parse(profile),
              frame: frame && frameEntrySchema.parse(frame),
            },
          ];
        }),
      );
    },

    /**
     * Puts an entry in the place of the revision before it, which is kept, all or nothing and only
     * while the year is not final; `writtenWith` belongs to the same transaction.
     */
    putFrame(
      entry: FrameEntry,
      before: FrameEntry | undefined,
      writtenWith: readonly TransactWriteItem[] = [],
    ): Promise<TransactionOutcome> {
      const writes = frameWrites(registerTable, { next: entry, before });
      return transact(client, [notFinal(registerTable, entry.year), ...writes, ...writtenWith]);
    },

    /** The parts of a transaction that put what changes, each while nobody else has changed it. */
    writesOf({ profile, frame }: EnterpriseWrites): readonly TransactWriteItem[] {
      return [
        ...(profile === undefined ? [] : [profileWrite(registerTable, profile)]),
        ...(frame === undefined ? [] : frameWrites(registerTable, frame)),
      ];
    },

    /** All or nothing, and only while the year is not final: that condition has the first place. */
    writeAll(year: number, writes: readonly TransactWriteItem[]): Promise<TransactionOutcome> {
      return transact(client, [notFinal(registerTable, year), ...writes]);
    },
  };
}

/** What changes of an enterprise: a part that stays is absent. */
type EnterpriseWrites = {
  readonly profile?: Replacement<EnterpriseProfile>;
  readonly frame?: Replacement<FrameEntry>;
};
