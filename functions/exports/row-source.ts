import type { Column, Row } from "#shared/exports/column.ts";

/** What an export is made from, whatever its kind. */
export type RowSource = {
  readonly columns: readonly Column[];
  /** In an order that depends on nothing but the data. */
  readonly rows: () => AsyncIterable<Row>;
  /** Instant of the latest change among the rows told so far. */
  readonly lastChangeAt: () => string | undefined;
};

/** Says how far the reading is; throws when there is no time left or another run has taken over. */
export type Advance = (done: number, total?: number) => Promise<void>;
