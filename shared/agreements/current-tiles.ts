import { tiles as almatyTiles } from "#shared/agreements/almaty-2021-2023/tiles.ts";

/** Rows of the tile map of the agreement in use; the city's own code stands for its total. */
export const tiles: readonly (readonly string[])[] = almatyTiles;
