import { formatCount } from "#shared/text/format.ts";
import type { IndicatorRow } from "#web/features/progress/figures.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Details } from "#web/ui/details.tsx";
import { Table } from "#web/ui/table.tsx";

export type FiguresTableProps = {
  readonly caption: string;
  readonly rows: readonly IndicatorRow[];
};

/** What the drawings beside it show, in figures, behind a disclosure. */
export function FiguresTable({ caption, rows }: FiguresTableProps) {
  const { asTable, figure: shared } = useMessages(progressCatalogue);
  const { column: columns, status } = shared;
  const locale = useLocale();
  const count = (value: number | undefined) =>
    value === undefined ? "" : formatCount(locale, value);
  const hasTarget = rows.some(({ figure }) => figure.target !== undefined);
  return (
    <Details summary={asTable} about={caption}>
      <Table
        caption={`${caption}. ${columns.value}`}
        columns={[
          { key: "name", label: shared.axis.indicator },
          { key: "value", label: columns.value, numeric: true },
          ...(hasTarget ? [{ key: "target", label: columns.target, numeric: true }] : []),
          { key: "numerator", label: columns.numerator, numeric: true },
          { key: "denominator", label: columns.denominator, numeric: true },
          { key: "status", label: columns.mark },
        ]}
        rows={rows.map(({ indicator, row, figure }) => ({
          name: indicator.name[locale],
          value: figure.value,
          target: figure.target,
          numerator: count(row.numerator),
          denominator: count(row.denominator),
          status: [figure.status, figure.provisional && status.provisional]
            .filter(Boolean)
            .join(", "),
        }))}
      />
    </Details>
  );
}
