import { formatCount } from "#shared/text/format.ts";
import type { IndicatorRow } from "#web/features/desk/figures.ts";
import type { Part } from "#web/features/desk/parts.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { deskCatalogue } from "#web/i18n/desk.ts";
import { Table } from "#web/ui/table.tsx";

export type BreakdownTableProps = {
  readonly caption: string;
  /** Heading of the first column: what the parts are. */
  readonly partName: string;
  readonly parts: readonly Part[];
  readonly city: IndicatorRow;
};

/** Every figure of the charts in rows, the target as a column, the city last. */
export function BreakdownTable({ caption, partName, parts, city }: BreakdownTableProps) {
  const words = useMessages(deskCatalogue);
  const locale = useLocale();
  const count = (value: number | undefined) =>
    value === undefined ? "" : formatCount(locale, value);
  const hasTarget = city.figure.target !== undefined;
  const lineOf = ({ name, row, figure }: Omit<Part, "code">) => ({
    name,
    value: figure.value,
    numerator: count(row.numerator),
    denominator: count(row.denominator),
    target: figure.target,
    gap: figure.gap,
    status: [figure.status, figure.provisional ? words.status.provisional : ""]
      .filter(Boolean)
      .join(", "),
  });
  return (
    <Table
      caption={caption}
      columns={[
        { key: "name", label: partName },
        { key: "value", label: words.columns.value, numeric: true },
        { key: "numerator", label: words.columns.numerator, numeric: true },
        { key: "denominator", label: words.columns.denominator, numeric: true },
        ...(hasTarget
          ? [
              { key: "target", label: words.columns.target, numeric: true },
              { key: "gap", label: words.columns.gap },
            ]
          : []),
        { key: "status", label: words.columns.status },
      ]}
      rows={[...parts, { ...city, name: words.cityTile }].map(lineOf)}
    />
  );
}
