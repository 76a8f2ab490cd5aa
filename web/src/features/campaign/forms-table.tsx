import type { FormCounts } from "#shared/api/monitor.ts";
import type { SegmentStatus } from "#shared/records/segment.ts";
import { formatCount } from "#shared/text/format.ts";
import { CountLink } from "#web/features/campaign/count-link.tsx";
import { campaignCatalogue } from "#web/features/campaign/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Table } from "#web/ui/table.tsx";

export type FormsTableProps = {
  readonly year: string;
  readonly counts: readonly FormCounts[];
  /** Whether the deadline has passed: nothing is late or overdue before. */
  readonly isClosed: boolean;
};

/** Columns with the segment that each number is about; none: everybody of whom it is expected. */
const columns = [
  { key: "expected" },
  { key: "notStarted", status: "not-started" },
  { key: "inProgress", status: "in-progress" },
  { key: "submitted", status: "submitted" },
  { key: "returned", status: "returned" },
  { key: "accepted", status: "accepted" },
  { key: "withdrawn", status: "withdrawn" },
  { key: "late", status: "late", afterClosing: true },
  { key: "overdue", status: "overdue", afterClosing: true },
] as const satisfies readonly {
  readonly key: keyof FormCounts;
  readonly status?: SegmentStatus;
  readonly afterClosing?: true;
}[];

/** Each form by status, the city alone. */
export function FormsTable({ year, counts, isClosed }: FormsTableProps) {
  const words = useMessages(campaignCatalogue);
  const locale = useLocale();
  const city = counts.filter(({ dimensions }) => Object.keys(dimensions).length === 0);
  const shown = columns.filter((column) => isClosed || !("afterClosing" in column));
  const cellOf = (count: FormCounts, column: (typeof columns)[number]) => {
    const value = count[column.key] ?? 0;
    const name = words.columns[column.key];
    return (
      <CountLink
        year={year}
        count={value}
        label={words.countOf(words.forms[count.form], name, formatCount(locale, value))}
        segment={{ form: count.form, status: "status" in column ? column.status : undefined }}
      />
    );
  };
  return (
    <section aria-labelledby="by-form">
      <h2 id="by-form">{words.byForm.title}</h2>
      <div className="campaign-table">
        <Table
          isList
          caption={words.byForm.caption}
          columns={[
            { key: "form", label: words.columns.form },
            ...shown.map(({ key }) => ({ key, label: words.columns[key], numeric: true })),
          ]}
          rows={city.map((count) => ({
            form: words.forms[count.form],
            ...Object.fromEntries(shown.map((column) => [column.key, cellOf(count, column)])),
          }))}
        />
      </div>
    </section>
  );
}
