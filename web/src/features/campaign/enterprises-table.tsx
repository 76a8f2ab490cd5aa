import { Link } from "wouter";
import { districtName } from "#shared/agreements/current-districts.ts";
import type { ListedEnterprise } from "#shared/api/monitor.ts";
import { groupBin } from "#shared/law/bin.ts";
import { industryName } from "#shared/register/industry-name.ts";
import { formatCount, formatInstant } from "#shared/text/format.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { campaignCatalogue } from "#web/features/campaign/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Table } from "#web/ui/table.tsx";
import { Tag, type TagTone } from "#web/ui/tag.tsx";

export type EnterprisesTableProps = {
  readonly year: string;
  readonly rows: readonly ListedEnterprise[];
  /** The list's filter, so that a reviewer can go on to the next of it. */
  readonly search: string;
};

/** One line for each enterprise: where it is, what is missing, and how often it was written to. */
export function EnterprisesTable({ year, rows, search }: EnterprisesTableProps) {
  const words = useMessages(campaignCatalogue);
  const locale = useLocale();
  const labels = words.listPage;
  return (
    <div className="list-table">
      <Table
        isList
        caption={labels.caption}
        columns={[
          { key: "enterprise", label: labels.enterprise },
          { key: "forms", label: labels.forms },
          { key: "overdue", label: labels.overdue, numeric: true },
          { key: "contacts", label: labels.contacts, numeric: true },
          { key: "place", label: labels.place },
          { key: "lastEvent", label: labels.lastEvent },
        ]}
        rows={rows.map((row) => ({
          enterprise: <EnterpriseLink year={year} row={row} search={search} />,
          forms: <Forms row={row} />,
          overdue: overdueText(row, (days) => formatCount(locale, days)),
          contacts: formatCount(locale, row.contacts),
          place: <Place row={row} />,
          lastEvent:
            row.lastEventAt === undefined ? labels.noEvent : formatInstant(locale, row.lastEventAt),
        }))}
      />
    </div>
  );
}

type RowProps = { readonly row: ListedEnterprise };

function EnterpriseLink({
  year,
  row,
  search,
}: RowProps & { readonly year: string; readonly search: string }) {
  const locale = useLocale();
  const language = locale === "kk" ? "kk" : "ru";
  return (
    <Link href={`${departmentRoutes.reviewYear(row.bin, year)}${search}`}>
      {row.name && <span lang={language}>{row.name[language]}</span>}{" "}
      <span className="nowrap">{groupBin(row.bin)}</span>
    </Link>
  );
}

function Place({ row }: RowProps) {
  const words = useMessages(campaignCatalogue);
  const locale = useLocale();
  return (
    <>
      {districtName(locale, row.district)}
      <span className="hint list-table__more">
        {words.size[row.size]} · {industryName(locale, row.industry)}
      </span>
    </>
  );
}

const toneOf: Readonly<Record<ListedEnterprise["forms"][number]["status"], TagTone>> = {
  "not-started": "neutral",
  "in-progress": "info",
  submitted: "info",
  returned: "warning",
  accepted: "success",
  withdrawn: "neutral",
};

function Forms({ row }: RowProps) {
  const words = useMessages(campaignCatalogue);
  if (!row.inScope) {
    const reason = row.outOfScopeReason && words.listPage.reason[row.outOfScopeReason];
    return [words.listPage.outOfScope, reason].filter(Boolean).join(": ");
  }
  return (
    <ul>
      {alikeForms(row.forms).map(([{ form, status, late }, ...others]) => (
        <li key={form}>
          <Tag tone={toneOf[status]}>{words.status[status]}</Tag>
          {late && ` ${words.listPage.late}`}
          <br />
          {[form, ...others.map((each) => each.form)].map((each) => words.forms[each]).join(", ")}
        </li>
      ))}
    </ul>
  );
}

type FormStanding = ListedEnterprise["forms"][number];

/** Forms that stand alike, together and in the order of the first of them: half as many lines. */
function alikeForms(
  forms: readonly FormStanding[],
): readonly (readonly [FormStanding, ...FormStanding[]])[] {
  const groups = new Map<string, [FormStanding, ...FormStanding[]]>();
  for (const form of forms) {
    const key = `${form.status} ${form.late}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [form]);
    else group.push(form);
  }
  return [...groups.values()];
}

function overdueText({ forms }: ListedEnterprise, written: (days: number) => string): string {
  const days = forms.flatMap(({ daysOverdue }) => daysOverdue ?? []);
  return days.length === 0 ? "–" : written(Math.max(...days));
}
