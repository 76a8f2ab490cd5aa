import type { ImportView } from "#shared/api/imports.ts";
import { importFieldText } from "#shared/register/import/import-field-text.ts";
import { fillText } from "#shared/text/format.ts";
import { importCatalogue } from "#web/features/register/imports.ts";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Details } from "#web/ui/details.tsx";
import { Table } from "#web/ui/table.tsx";

/** What each column of the file was taken for. */
export function MappedColumns({ columns }: { readonly columns: ImportView["columns"] }) {
  const words = useMessages(importCatalogue);
  const { preview } = words;
  const { locale } = useRegisterLanguage();
  return (
    <Details summary={preview.mapped}>
      <Table
        isList
        caption={preview.mapped}
        columns={[
          { key: "header", label: preview.mappedColumn },
          { key: "field", label: preview.mappedField },
        ]}
        rows={columns.map(({ header, field }, place) => ({
          header: header.trim() || fillText(words.columns.unnamed, { number: place + 1 }),
          field: field === null ? preview.skipped : importFieldText[field][locale],
        }))}
      />
    </Details>
  );
}
