/**
 * A whole number from 0 to below `limit` that looks drawn by lot and is always the same for the
 * same key. Keys that differ in one letter give unrelated numbers.
 */
export function drawOf(key: string, limit: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % limit;
}

/** Draws from `first` to `last`, both included. */
export function drawBetween(key: string, first: number, last: number): number {
  return first + drawOf(key, last - first + 1);
}

/** Whether a draw falls among so many of a hundred. */
export function happens(key: string, percent: number): boolean {
  return drawOf(key, 100) < percent;
}
