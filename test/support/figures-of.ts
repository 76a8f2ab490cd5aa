import type { FiguresDependencies } from "#functions/figures/figures.handler.ts";
import { progressRepository } from "#functions/progress/progress-repository.ts";
import { officialRepository } from "#functions/statistics/official-repository.ts";
import { agreement } from "#shared/agreements/current.ts";
import { commitments } from "#shared/agreements/current-commitments.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { tiles } from "#shared/agreements/current-tiles.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import type { Repositories } from "#test/repositories.ts";

/** Figures over one local database; a PNG is the drawing's own text, since pixels have tests of their own. */
export function figuresOf(
  { client, tables }: LocalDatabase,
  { campaigns }: Pick<Repositories, "campaigns">,
  now: () => Date,
): FiguresDependencies {
  const progress = progressRepository(client, tables.progress);
  return {
    readCells: async (year) => progress.readCells(await progress.readCurrentGeneration(), year),
    findCampaign: campaigns.find,
    readOfficials: officialRepository(client, tables.register).readOfficials,
    indicators,
    agreement,
    clauseText: (id) => commitments.find((commitment) => commitment.id === id)?.text,
    tiles,
    renderPng: async (svg) => Buffer.from(svg),
    now,
  };
}
