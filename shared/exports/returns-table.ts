import { answerColumns } from "#shared/exports/answer-columns.ts";
import type { ColumnOf } from "#shared/exports/column.ts";
import type { EnterpriseYear } from "#shared/exports/enterprise-year.ts";
import { filingColumns, ofForm, versionColumns } from "#shared/exports/form-columns.ts";
import { identityColumns, placeColumns, scopeColumns } from "#shared/exports/frame-columns.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";

/**
 * One row for each enterprise of the year: who it is, what the register says, and of each form
 * where it stands, its answers in force, what was computed and what was explained.
 *
 * @param form one form only; absent: all of them.
 */
export function returnsColumns(form?: AnnualFormId): readonly ColumnOf<EnterpriseYear>[] {
  const forms = form === undefined ? annualFormIds : [form];
  return [
    ...identityColumns,
    ...placeColumns,
    ...scopeColumns,
    ...forms.flatMap((each) =>
      [...filingColumns, ...versionColumns, ...answerColumns(each)].map((column) =>
        ofForm(each, column),
      ),
    ),
  ];
}
