/** One thing that is measured. */
export type BenchCase = {
  readonly name: string;
  readonly run: (setting: BenchSetting) => Promise<void>;
};

export type BenchSetting = {
  /** Enterprises of the synthetic register. */
  readonly enterprises: number;
  readonly print: (line: string) => void;
};

/** Aligned columns, numbers to the right. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, place) =>
    Math.max(...rows.map((row) => row[place]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((text, place) =>
        place === 0 ? text.padEnd(widths[place] ?? 0) : text.padStart(widths[place] ?? 0),
      )
      .join("  ");
  return rows.map(line).join("\n");
}
