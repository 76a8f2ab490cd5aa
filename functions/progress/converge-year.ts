import type { ConvergeQueue, YearWalk } from "#functions/progress/converge-queue.ts";
import type { ProjectionKey, TruthStore } from "#functions/progress/projection-store.ts";
import { type StandingsSource, standingsInOrder } from "#functions/progress/standings-in-order.ts";
import type { Standing } from "#shared/records/standing.ts";
import { askedMark } from "#shared/records/standing-of.ts";

/** Standings that one message looks at; more than this take turns with what else is queued. */
export const standingsPerMessage = 1000;

/** Longer than a projector that has read the old campaign can still take to write a Standing. */
export const secondRoundAfterSeconds = 90;

export type ConvergeYearDependencies = {
  readonly progress: StandingsSource;
  readonly readCampaign: TruthStore["readCampaign"];
  readonly queue: Pick<ConvergeQueue, "sendAll" | "sendWalk">;
};

/**
 * Has every enterprise converged whose Standing follows from an earlier campaign: one that asked for
 * other forms, or that was not final. It walks over the Standings, a thousand to a message, and
 * queues those that are behind.
 *
 * A Standing that is written for the first time while the campaign changes may follow from the old
 * one and be missed by the walk; so a second walk begins when none of that time can still run. A
 * Standing that is replaced needs no second walk: its version decides who must read again.
 */
export async function convergeYear(
  { year, round, after }: YearWalk,
  { progress, readCampaign, queue }: ConvergeYearDependencies,
): Promise<void> {
  const { finalAt = "", asked } = await readCampaign(year);
  const isBehind = ({ marks }: Standing) =>
    marks.finalAt !== finalAt || marks.asked !== askedMark(asked);
  const behind: ProjectionKey[] = [];
  let seen = 0;
  let last: string | undefined;
  for await (const standing of standingsInOrder(progress, year, { after })) {
    if (seen === standingsPerMessage) break;
    if (isBehind(standing)) behind.push({ bin: standing.bin, year });
    seen += 1;
    last = standing.bin;
  }
  await queue.sendAll(behind);
  if (seen === standingsPerMessage && last !== undefined) {
    await queue.sendWalk({ year, round, after: last });
  } else if (round === 1) {
    await queue.sendWalk({ year, round: 2 }, secondRoundAfterSeconds);
  }
}
