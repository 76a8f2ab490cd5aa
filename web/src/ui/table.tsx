import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";

export type TableProps = {
  readonly caption: ReactNode;
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly numeric?: boolean;
  }[];
  /** Cells by the columns' keys; the first column names its row. */
  readonly rows: readonly Readonly<Record<string, ReactNode>>[];
  /** Rows are read one by one, not compared: on a small screen each becomes a list of its cells. */
  readonly isList?: boolean;
};

/**
 * Figures in rows. Where it is wider than the screen it scrolls by itself, by keyboard too, and
 * says that it goes on.
 */
export function Table({ caption, columns, rows, isList = false }: TableProps) {
  const id = useId();
  const { region, overflows } = useOverflow();
  const { page } = useMessages(shellCatalogue);
  const roles = isList ? listRoles : undefined;
  return (
    <div
      className={isList ? "table-region table-region--list" : "table-region"}
      ref={region}
      {...(overflows ? { role: "region", "aria-labelledby": id, tabIndex: 0 } : {})}
    >
      <table {...roles?.table}>
        <caption>
          <span className="table-region__caption">
            <span id={id}>{caption}</span>
            {overflows && <span className="hint no-print">{page.tableGoesOn}</span>}
          </span>
        </caption>
        <thead {...roles?.group}>
          <tr {...roles?.row}>
            {columns.map(({ key, label, numeric }) => (
              <th
                key={key}
                scope="col"
                className={numeric ? "numeric" : undefined}
                {...roles?.head}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles?.group}>
          {rows.map((row, index) => (
            <tr key={index} {...roles?.row}>
              {columns.map(({ key, label, numeric }, column) =>
                column === 0 ? (
                  <th key={key} scope="row" {...roles?.rowHead}>
                    {row[key]}
                  </th>
                ) : (
                  <td
                    key={key}
                    className={numeric ? "numeric" : undefined}
                    data-label={isList ? label : undefined}
                    {...roles?.cell}
                  >
                    {row[key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A table whose parts are laid out as blocks is no table to some screen readers unless told. */
const listRoles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** A region that cannot scroll must not be a stop of the Tab key. */
function useOverflow() {
  const region = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  // Only the laid-out page knows its widths; fresh figures can widen the table inside alone.
  useEffect(() => {
    const box = region.current;
    if (box === null) return;
    const observer = new ResizeObserver(() => setOverflows(box.scrollWidth > box.clientWidth));
    for (const part of [box, ...box.children]) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return { region, overflows };
}
