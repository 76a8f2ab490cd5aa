const shardCount = 16;

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
  return (hash % shardCount).toString(16).padStart(2, "0");
}

/** Every shard, in order. */
export const shards: readonly string[] = Array.from({ length: shardCount }, (_, shard) =>
  shard.toString(16).padStart(2, "0"),
);
