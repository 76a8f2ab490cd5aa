/**
 * The shard of an enterprise's Standings, two hexadecimal digits `00` to `0f`: it spreads a year
 * over partitions, and lets jobs page through it side by side. Part of stored keys, so it never
 * changes. FNV-1a, 32 bits.
 */
export function shardOf(bin: string): string {
  let hash = 0x811c9dc5;
  for (const character of bin) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  // The upper bits mix best.
  return nameOf(hash >>> 28);
}

/** Every shard, in order. */
export const shards: readonly string[] = Array.from({ length: 16 }, (_, shard) => nameOf(shard));

function nameOf(shard: number): string {
  return shard.toString(16).padStart(2, "0");
}
