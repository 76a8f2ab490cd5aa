/**
 * The districts as a grid that keeps who is whose neighbour, rows from north to south, by KATO code;
 * the city itself takes the last tile. A map to scale would mislead: Almaly is 2.6 % of the city's
 * area, Medeu, mostly mountains, 38.8 %.
 */
export const tiles: readonly (readonly string[])[] = [
  ["751210000", "751510000", "751910000"],
  ["751310000", "751110000", "751710000"],
  ["751810000", "751410000", "750000000"],
];
