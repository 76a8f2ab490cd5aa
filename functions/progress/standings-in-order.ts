import type { progressRepository } from "#functions/progress/progress-repository.ts";
import { shards } from "#functions/progress/shard.ts";
import type { Standing } from "#shared/records/standing.ts";

/** The reads that a walk through a year's Standings needs. */
export type StandingsSource = Pick<
  ReturnType<typeof progressRepository>,
  "readCurrentGeneration" | "readStandingsPage"
>;

export type StandingsOrder = {
  /** BIN to begin after; absent: from the first. */
  readonly after?: string | undefined;
  /** Standings read of a shard at once. */
  readonly pageSize?: number | undefined;
};

const jobPageSize = 250;
/** Sixteen times this is what a request reads at once: about 500 KB. */
const requestPageSize = 40;
/** Standings that one request looks at before it answers with what it has and where it stopped. */
export const mostLookedAt = 4000;

/**
 * Every Standing of a year in the order of BINs, whatever their number: the shards, each in that
 * order already, merged. Memory holds one page of each shard. What changes meanwhile is seen or not,
 * none is told twice.
 */
export async function* standingsInOrder(
  progress: StandingsSource,
  year: number,
  { after, pageSize = jobPageSize }: StandingsOrder = {},
): AsyncGenerator<Standing, void, undefined> {
  const generation = await progress.readCurrentGeneration();
  const readers = shards.map((shard) =>
    shardReader(progress, { generation, year, shard, after, limit: pageSize }),
  );
  await Promise.all(readers.map((reader) => reader.fill()));
  for (let least = leastOf(readers); least !== undefined; least = leastOf(readers)) {
    const standing = least.take();
    if (standing !== undefined) yield standing;
    await least.fill();
  }
}

export type PageOfStandings = {
  readonly standings: readonly Standing[];
  /** Where to go on; absent at the end of the year's Standings. */
  readonly after?: string;
};

/**
 * A page of those Standings that match, in the order of BINs, for a request: it looks at 4,000 of
 * them at most. A page may therefore hold fewer than were asked for, and none at all, and still have
 * an `after` to go on from.
 */
export async function pageOfStandings(
  progress: StandingsSource,
  {
    year,
    after,
    limit,
    matches,
  }: {
    readonly year: number;
    readonly after?: string | undefined;
    readonly limit: number;
    readonly matches: (standing: Standing) => boolean;
  },
): Promise<PageOfStandings> {
  const standings: Standing[] = [];
  let seen = 0;
  let last = after;
  for await (const standing of standingsInOrder(progress, year, {
    after,
    pageSize: requestPageSize,
  })) {
    if (standings.length === limit || seen === mostLookedAt) {
      return last === undefined ? { standings } : { standings, after: last };
    }
    if (matches(standing)) standings.push(standing);
    seen += 1;
    last = standing.bin;
  }
  return { standings };
}

type ShardOrder = {
  readonly generation: string;
  readonly year: number;
  readonly shard: string;
  readonly after: string | undefined;
  readonly limit: number;
};

type ShardReader = ReturnType<typeof shardReader>;

/** One shard, a page at a time; `fill` reads the next when the one before is used up. */
function shardReader(progress: StandingsSource, order: ShardOrder) {
  let page: readonly Standing[] = [];
  let place = 0;
  let next = order.after;
  let over = false;
  return {
    first: () => page[place],
    take: () => {
      const standing = page[place];
      place += 1;
      return standing;
    },
    async fill(): Promise<void> {
      if (over || place < page.length) return;
      page = await progress.readStandingsPage({ ...order, after: next });
      place = 0;
      next = page.at(-1)?.bin;
      over = page.length < order.limit;
    },
  };
}

function leastOf(readers: readonly ShardReader[]): ShardReader | undefined {
  let least: ShardReader | undefined;
  for (const reader of readers) {
    const bin = reader.first()?.bin;
    if (bin === undefined) continue;
    if (least === undefined || bin < (least.first()?.bin ?? "")) least = reader;
  }
  return least;
}
