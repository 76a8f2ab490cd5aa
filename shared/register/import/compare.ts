import type { ImportField } from "#shared/register/import/import-field.ts";
import type { ImportedEnterprise } from "#shared/register/import/read-row.ts";
import type { Locale } from "#shared/text/locale.ts";

/** An enterprise as the register has it for the year, in the terms of a register file. */
export type KnownEnterprise = Omit<ImportedEnterprise, "language"> & { readonly language: Locale };

/** A fact that a row would change. `from` is absent when the register has none. */
export type ImportChange = {
  readonly field: ImportField;
  readonly from?: string;
  readonly to: string;
};

/** What a row would do; `changes` are in the order of the plain columns. */
export type Comparison =
  | { readonly kind: "added" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "changed"; readonly changes: readonly ImportChange[] };

/** A cell that is empty, or a column that is not there, changes nothing. */
export function compare(row: ImportedEnterprise, before: KnownEnterprise | undefined): Comparison {
  if (before === undefined) return { kind: "added" };
  const [old, now] = [columnsOf(before), columnsOf(row)];
  const changes = comparedFields.flatMap((field): readonly ImportChange[] => {
    const [from, to] = [old[field], now[field]];
    if (to === undefined || to === from) return [];
    return [{ field, to, ...(from !== undefined && { from }) }];
  });
  return changes.length === 0 ? { kind: "unchanged" } : { kind: "changed", changes };
}

const comparedFields = [
  "name_kk",
  "name_ru",
  "district",
  "oked",
  "headcount",
  "email",
  "language",
] as const satisfies readonly ImportField[];

function columnsOf({
  name,
  district,
  oked,
  headcount,
  email,
  language,
}: ImportedEnterprise): Readonly<Record<(typeof comparedFields)[number], string | undefined>> {
  return {
    name_kk: name.kk,
    name_ru: name.ru,
    district,
    oked,
    headcount: String(headcount),
    email,
    language,
  };
}
