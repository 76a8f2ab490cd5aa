import type { UnclearColumn } from "#shared/api/imports.ts";
import {
  type ImportField,
  importFields,
  neededFields,
} from "#shared/register/import/import-field.ts";
import { importFieldText } from "#shared/register/import/import-field-text.ts";
import { fillText } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";
import type { ImportMessages } from "#web/features/register/imports.ts";

/** What a person takes each column for; undefined is not read. */
export type Mapping = readonly (ImportField | undefined)[];

export type ColumnError = { readonly fieldId: string; readonly message: string };

export const columnId = (place: number): string => `column-${place + 1}`;

/** As the import endpoint takes it: `bin,name_kk,-,district`. */
export function columnsText(mapping: Mapping): string {
  return mapping.map((field) => field ?? "-").join(",");
}

export function fieldOf(value: string): ImportField | undefined {
  return importFields.find((field) => field === value);
}

/** A column that is named twice or a needed one that is not there, in the order of the page. */
export function checkMapping(
  mapping: Mapping,
  words: ImportMessages["columns"],
  locale: Locale,
): readonly ColumnError[] {
  const twice = mapping.flatMap((field, place) => {
    if (field === undefined || mapping.indexOf(field) === place) return [];
    const message = fillText(words.twice, { field: importFieldText[field][locale] });
    return [{ fieldId: columnId(place), message }];
  });
  const firstFree = mapping.indexOf(undefined);
  const missing = neededFields
    .filter((field) => !mapping.includes(field))
    .map((field) => ({
      fieldId: columnId(Math.max(0, firstFree)),
      message: fillText(words.missing, { field: importFieldText[field][locale] }),
    }));
  return [...twice, ...missing];
}

/** The columns that the server could not tell, out of its refusal. */
export function unclearColumnsOf(
  members: Readonly<Record<string, unknown>>,
): readonly UnclearColumn[] {
  const { columns } = members;
  return Array.isArray(columns) ? columns : [];
}
