import { districtName } from "#shared/agreements/current-districts.ts";
import type {
  ImportedChange,
  ImportedFacts,
  ImportRowKind,
  Rejection,
} from "#shared/api/imports.ts";
import { groupBin } from "#shared/law/bin.ts";
import { importFieldText } from "#shared/register/import/import-field-text.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { listImportRows } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { ImportChanges } from "#web/features/register/import-changes.tsx";
import { importCatalogue } from "#web/features/register/imports.ts";
import { languageName, useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import { RejectedDownload } from "#web/features/register/rejected-download.tsx";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Loading } from "#web/ui/loading.tsx";
import { Pager } from "#web/ui/pager.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Table } from "#web/ui/table.tsx";
import { useUrlFilters } from "#web/ui/use-url-filters.ts";

export type ImportRowsProps = {
  readonly year: number;
  readonly id: string;
  readonly kind: ImportRowKind;
};

/** A page of the rows that are added, changed, unchanged or rejected. */
export function ImportRows({ year, id, kind }: ImportRowsProps) {
  const { preview } = useMessages(importCatalogue);
  const { locale } = useRegisterLanguage();
  const { after, searchOf } = useUrlFilters(["kind"]);
  const query = { kind, ...(after !== undefined && { cursor: after }) };
  // Reasons come in the language of the request.
  const { answered, reload } = useAnswer(`${locale} ${JSON.stringify(query)}`, (signal) =>
    api(listImportRows)({ params: { id }, query, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemNotice problem={answered.problem} onRetry={reload} />;
  const { reply } = answered;
  if (reply.rows.length === 0) return <p>{preview.none[kind]}</p>;
  const page = (place: string | undefined) => paths.importRun(year, id, searchOf(place));
  return (
    <>
      {kind === "rejected" && <RejectedDownload year={year} id={id} />}
      {reply.kind === "rejected" && <RejectedRows rows={reply.rows} />}
      {reply.kind === "changed" && <ChangedRows rows={reply.rows} />}
      {(reply.kind === "added" || reply.kind === "unchanged") && (
        <FactsRows kind={reply.kind} rows={reply.rows} />
      )}
      <Pager
        next={reply.next && page(reply.next)}
        first={after === undefined ? undefined : page(undefined)}
      />
    </>
  );
}

type Named = Pick<ImportedFacts, "bin" | "name">;

function EnterpriseCell({ bin, name }: Named) {
  const { own } = useRegisterLanguage();
  return (
    <>
      <span lang={own}>{name[own]}</span>
      <br />
      <span className="nowrap hint">{groupBin(bin)}</span>
    </>
  );
}

type FactsRowsProps = {
  readonly kind: "added" | "unchanged";
  readonly rows: readonly ImportedFacts[];
};

function FactsRows({ kind, rows }: FactsRowsProps) {
  const { preview } = useMessages(importCatalogue);
  const { locale, words } = useRegisterLanguage();
  return (
    <Table
      isList
      caption={preview.captions[kind]}
      columns={[
        { key: "enterprise", label: preview.enterprise },
        { key: "row", label: preview.row, numeric: true },
        { key: "district", label: importFieldText.district[locale] },
        { key: "oked", label: importFieldText.oked[locale] },
        { key: "headcount", label: importFieldText.headcount[locale], numeric: true },
        { key: "email", label: importFieldText.email[locale] },
        { key: "language", label: importFieldText.language[locale] },
      ]}
      rows={rows.map((each) => ({
        enterprise: <EnterpriseCell {...each} />,
        row: formatCount(locale, each.row),
        district: districtName(locale, each.district),
        oked: each.oked,
        headcount: formatCount(locale, each.headcount),
        email: each.email ?? preview.empty,
        language: languageName(words.facts.languages, each.language),
      }))}
    />
  );
}

type ChangedRowsProps = {
  readonly rows: readonly (Named & {
    readonly row: number;
    readonly changes: readonly ImportedChange[];
  })[];
};

/** A line for each enterprise. */
function ChangedRows({ rows }: ChangedRowsProps) {
  const { preview } = useMessages(importCatalogue);
  const { locale } = useRegisterLanguage();
  return (
    <Table
      isList
      caption={preview.captions.changed}
      columns={[
        { key: "enterprise", label: preview.enterprise },
        { key: "changes", label: preview.changes },
        { key: "row", label: preview.row, numeric: true },
      ]}
      rows={rows.map((each) => ({
        enterprise: <EnterpriseCell {...each} />,
        changes: <ImportChanges changes={each.changes} />,
        row: formatCount(locale, each.row),
      }))}
    />
  );
}

function RejectedRows({ rows }: { readonly rows: readonly Rejection[] }) {
  const { preview } = useMessages(importCatalogue);
  const { locale } = useRegisterLanguage();
  return (
    <Table
      isList
      caption={preview.captions.rejected}
      columns={[
        { key: "place", label: `${preview.row}, ${preview.column}` },
        { key: "reason", label: preview.reason },
      ]}
      rows={rows.map(({ row, column, value, message }) => ({
        place: (
          <>
            {formatCount(locale, row)}
            <br />
            {importFieldText[column][locale]}
          </>
        ),
        reason: (
          <>
            {message}
            <br />
            <span className="hint">
              {fillText(preview.value, { value: value || preview.empty })}
            </span>
          </>
        ),
      }))}
    />
  );
}
