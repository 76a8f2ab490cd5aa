import { groupBin } from "#shared/law/bin.ts";
import { formatCount } from "#shared/text/format.ts";
import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import type { OutreachMessages } from "#web/features/outreach/messages.ts";
import { Table } from "#web/ui/table.tsx";

export type ExcludedTableProps = {
  readonly excluded: readonly {
    readonly reason: keyof OutreachMessages["excluded"]["reasons"];
    readonly count: number;
    readonly sample?: readonly string[];
  }[];
};

/** Who is left out and why, with a few of them to look at. */
export function ExcludedTable({ excluded }: ExcludedTableProps) {
  const { locale, words } = useOutreachLanguage();
  if (excluded.length === 0) return <p>{words.excluded.none}</p>;
  const hasSample = excluded.some(({ sample }) => sample !== undefined);
  return (
    <Table
      isList
      caption={words.excluded.caption}
      columns={[
        { key: "reason", label: words.excluded.reason },
        { key: "count", label: words.excluded.count, numeric: true },
        ...(hasSample ? [{ key: "sample", label: words.excluded.sample }] : []),
      ]}
      rows={excluded.map(({ reason, count, sample = [] }) => ({
        reason: words.excluded.reasons[reason],
        count: formatCount(locale, count),
        sample: sample.map(groupBin).join(", "),
      }))}
    />
  );
}
