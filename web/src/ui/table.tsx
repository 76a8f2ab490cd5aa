import { type ReactNode, useEffect, useId, useRef, useState } from "react";

export type TableProps = {
  readonly caption: ReactNode;
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly numeric?: boolean;
  }[];
  /** Cells by the columns' keys; the first column names its row. */
  readonly rows: readonly Readonly<Record<string, ReactNode>>[];
};

/** Figures in rows. Where it is wider than the screen it scrolls by itself, by keyboard too. */
export function Table({ caption, columns, rows }: TableProps) {
  const id = useId();
  const { region, overflows } = useOverflow();
  return (
    <div
      className="table-region"
      ref={region}
      {...(overflows ? { role: "region", "aria-labelledby": id, tabIndex: 0 } : {})}
    >
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" className={numeric ? "numeric" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map(({ key, numeric }, column) =>
                column === 0 ? (
                  <th key={key} scope="row">
                    {row[key]}
                  </th>
                ) : (
                  <td key={key} className={numeric ? "numeric" : undefined}>
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
