import { agreement } from "#shared/agreements/current.ts";
import type { ExportKind } from "#shared/api/exports.ts";
import type { Column } from "#shared/exports/column.ts";
import { columnName, type SheetCell, textCell } from "#shared/exports/sheet-xml.ts";
import { cellTypeName, exportKindName, sheetWords as words } from "#shared/exports/words.ts";
import { formatCount, formatDay, formatInstant } from "#shared/text/format.ts";
import type { Locale, LocalizedText } from "#shared/text/locale.ts";

/** What an export is, for whoever opens it a year later. */
export type About = {
  readonly kind: ExportKind;
  readonly year: number;
  readonly formTitle?: LocalizedText | undefined;
  /** As `name: value`, in the words of the reader; empty: everything. */
  readonly filters: readonly string[];
  /** The day in the city at the watermark. */
  readonly asOf: string;
  /** Instant of the latest change that is in the data. */
  readonly lastChangeAt?: string | undefined;
  readonly rows: number;
  /** SHA-256 over the rows as CSV. */
  readonly fingerprint: string;
  readonly columns: readonly Column[];
};

/**
 * The sheet that explains the data: what, when, how much, which marks, and every column with its
 * unit, its source and its codes.
 */
export function aboutRows(about: About, locale: Locale): readonly (readonly SheetCell[])[] {
  const title = `${exportKindName[about.kind][locale]}, ${about.year}`;
  return [
    [{ kind: "text", text: title, style: "title" }],
    ...factRows(about, locale),
    [],
    headerRow(locale),
    ...about.columns.map((column, place) => columnRow(column, place, locale)),
  ];
}

/** Widths of its columns, in characters. */
export const aboutWidths = [26, 60, 34, 20, 20, 34, 50, 60] as const;

function factRows(about: About, locale: Locale): readonly (readonly SheetCell[])[] {
  const fact = (name: LocalizedText, said: string): readonly SheetCell[] => [
    { kind: "text", text: name[locale], style: "header" },
    { ...textCell(said), ...(said.length > 60 && { style: "wrapped" as const }) } as SheetCell,
  ];
  const { lastChangeAt } = about;
  return [
    fact(words.agreement, agreement.title[locale]),
    fact(words.department, agreement.department[locale]),
    fact(words.content, exportKindName[about.kind][locale]),
    fact(words.year, String(about.year)),
    ...(about.formTitle === undefined ? [] : [fact(words.form, about.formTitle[locale])]),
    fact(words.filter, about.filters.join("; ") || words.everything[locale]),
    fact(words.asOf, formatDay(locale, about.asOf)),
    fact(
      words.lastChange,
      lastChangeAt === undefined ? words.nothing[locale] : formatInstant(locale, lastChangeAt),
    ),
    fact(words.rows, formatCount(locale, about.rows)),
    fact(words.fingerprint, about.fingerprint),
    fact(words.emptyMark, words.emptyMeans[locale]),
    fact(words.instants, words.instantsMean[locale]),
    ...(about.kind === "indicators"
      ? [fact(words.provisionalMark, words.provisionalMeans[locale])]
      : []),
    ...(about.kind === "checks" ? [fact(words.note, words.noChecks[locale])] : []),
  ];
}

function headerRow(locale: Locale): readonly SheetCell[] {
  return Object.values(words.columns).map((name) => ({
    kind: "text",
    text: name[locale],
    style: "header",
  }));
}

function columnRow(column: Column, place: number, locale: Locale): readonly SheetCell[] {
  const codes = column.options?.map(({ value, label }) => `${value}: ${label[locale]}`);
  return [
    columnName(place),
    column.label[locale],
    column.id,
    cellTypeName[column.type][locale],
    column.unit?.[locale] ?? "",
    column.source ?? "",
    column.note?.[locale] ?? "",
    codes?.join("; ") ?? "",
  ].map((said) =>
    said === "" ? { kind: "empty" } : { kind: "text", text: said, style: "wrapped" },
  );
}
