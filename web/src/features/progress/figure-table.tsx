import { Link } from "wouter";
import type { FigureReply } from "#shared/api/figures.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import {
  type FigureFilters,
  filterNames,
  searchOfFilters,
} from "#web/features/progress/figure-address.ts";
import { Table } from "#web/ui/table.tsx";

export type FigureTableProps = {
  readonly figure: FigureReply;
  readonly filters: FigureFilters;
};

/** Every cell of a figure; the name of a part leads to the indicator within that part. */
export function FigureTable({ figure, filters }: FigureTableProps) {
  const { columns, rows, title, subtitle, year, id } = figure;
  const cellOf = (key: string, { text, code }: FigureReply["rows"][number][number]) => {
    const name = filterNames.find((each) => each === key);
    if (code !== undefined && key === "indicator") {
      return <Link href={departmentRoutes.figure(year, code)}>{text}</Link>;
    }
    if (name === undefined || code === undefined) return text;
    const search = searchOfFilters({ ...filters, [name]: code });
    return <Link href={departmentRoutes.figure(year, id, search)}>{text}</Link>;
  };
  return (
    <div className="figure-table">
      <Table
        caption={[title, ...subtitle.slice(0, 2)].join(". ")}
        columns={columns}
        rows={rows.map((row) =>
          Object.fromEntries(
            columns.map(({ key }, place) => [key, cellOf(key, row[place] ?? { text: "" })]),
          ),
        )}
      />
    </div>
  );
}
