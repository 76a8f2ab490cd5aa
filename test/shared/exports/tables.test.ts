import { describe, expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import { hasOther } from "#shared/answers/walk-form.ts";
import { auditColumns } from "#shared/exports/audit-table.ts";
import { checksColumns } from "#shared/exports/checks-table.ts";
import type { Column } from "#shared/exports/column.ts";
import { indicatorsColumns } from "#shared/exports/indicators-table.ts";
import { responsesColumns } from "#shared/exports/responses-table.ts";
import { returnsColumns } from "#shared/exports/returns-table.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { locales } from "#shared/text/locale.ts";

const tables: readonly { readonly table: string; readonly columns: readonly Column[] }[] = [
  { table: "returns", columns: returnsColumns() },
  { table: "responses", columns: responsesColumns() },
  { table: "indicators", columns: indicatorsColumns() },
  { table: "checks", columns: checksColumns() },
  { table: "audit", columns: auditColumns() },
];

describe.each(tables)("the columns of $table", ({ columns }) => {
  it("have an id of their own each", () => {
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  });

  it("are labelled in every language, and their choices have words", () => {
    for (const { id, label, options = [] } of columns) {
      for (const locale of locales) {
        expect(label[locale], id).not.toBe("");
        for (const option of options) expect(option.label[locale], id).not.toBe("");
      }
    }
  });

  it("hold choices wherever they say so", () => {
    for (const { id, type, options } of columns) {
      expect(options !== undefined, id).toBe(type === "choice" || type === "choices");
    }
  });
});

describe("the columns of returns", () => {
  it.each(annualFormIds)("hold every answer and every soft rule's explanation of %s", (form) => {
    const ids = new Set(returnsColumns(form).map(({ id }) => id));
    const { sections, rules } = formById[form];

    for (const field of sections.flatMap(({ fields }) => fields)) {
      expect(ids).toContain(`${form}.${field.id}`);
      if (hasOther(field)) expect(ids).toContain(`${form}.${field.id}Other`);
    }
    for (const { id, severity } of rules) {
      expect(ids.has(`${form}.explanation.${id}`), id).toBe(severity === "soft");
    }
  });

  it("are those of one form when one is asked for", () => {
    const ids = returnsColumns("workforce").map(({ id }) => id);

    expect(ids.filter((id) => id.includes(".") && !id.startsWith("workforce."))).toEqual([]);
    expect(ids.length).toBeLessThan(returnsColumns().length / 3);
  });
});
