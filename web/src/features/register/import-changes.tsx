import type { ReactNode } from "react";
import { districtName } from "#shared/agreements/current-districts.ts";
import type { ImportedChange } from "#shared/api/imports.ts";
import { importFieldText } from "#shared/register/import/import-field-text.ts";
import { formatCount } from "#shared/text/format.ts";
import { importCatalogue } from "#web/features/register/imports.ts";
import { languageName, useRegisterLanguage } from "#web/features/register/language.ts";
import { useMessages } from "#web/i18n/catalogue.ts";

/** What each field was and what it will be. */
export function ImportChanges({ changes }: { readonly changes: readonly ImportedChange[] }) {
  const { preview } = useMessages(importCatalogue);
  const { locale } = useRegisterLanguage();
  return (
    <ul className="changes">
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          {importFieldText[field][locale]}:{" "}
          <del>
            <span className="hidden">{preview.before}: </span>
            <ValueOf field={field} value={from} />
          </del>{" "}
          <span aria-hidden="true">→</span>{" "}
          <ins>
            <span className="hidden">{preview.after}: </span>
            <ValueOf field={field} value={to} />
          </ins>
        </li>
      ))}
    </ul>
  );
}

type ValueOfProps = { readonly field: ImportedChange["field"]; readonly value: string | undefined };

/** A value as people write it: districts by name, numbers in groups, languages in words. */
function ValueOf({ field, value }: ValueOfProps): ReactNode {
  const { preview } = useMessages(importCatalogue);
  const { locale, words } = useRegisterLanguage();
  if (value === undefined || value === "") return <span className="hint">{preview.empty}</span>;
  switch (field) {
    case "district":
      return districtName(locale, value);
    case "headcount":
      return formatCount(locale, Number(value));
    case "language":
      return languageName(words.facts.languages, value);
    case "name_kk":
      return <span lang="kk">{value}</span>;
    case "name_ru":
      return <span lang="ru">{value}</span>;
    default:
      return value;
  }
}
