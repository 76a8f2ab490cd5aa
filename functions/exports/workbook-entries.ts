import type { ToldRows } from "#functions/exports/told-rows.ts";
import type { ZipEntry } from "#functions/platform/zip-stream.ts";
import { aboutRows, aboutWidths } from "#shared/exports/about-rows.ts";
import { peopleRow, widthOf } from "#shared/exports/people-cells.ts";
import { columnName, sheetEnd, sheetRow, sheetStart } from "#shared/exports/sheet-xml.ts";
import { exportKindName, sheetWords } from "#shared/exports/words.ts";
import { sheetPath, workbookParts } from "#shared/exports/workbook-parts.ts";
import type { Locale } from "#shared/text/locale.ts";

/** Rows that become one piece of text before they are packed. */
const rowsAtOnce = 50;

/** The parts of a workbook: the data, and the sheet that explains them, which is written last. */
export function* workbookEntries(
  told: ToldRows,
  locale: Locale,
): Generator<ZipEntry, void, undefined> {
  const { kind } = told.about();
  const names = [exportKindName[kind][locale], sheetWords.about[locale]];
  for (const { path, text } of workbookParts(names, locale)) yield { path, content: [text] };
  yield { path: sheetPath(1), content: dataSheet(told, locale) };
  yield { path: sheetPath(2), content: aboutSheet(told, locale) };
}

async function* dataSheet(
  { source, rows }: ToldRows,
  locale: Locale,
): AsyncGenerator<string, void, undefined> {
  const { columns } = source;
  yield sheetStart({ widths: columns.map(widthOf), frozen: true });
  yield sheetRow(
    1,
    columns.map(({ label }) => ({ kind: "text", text: label[locale], style: "header" })),
  );
  let number = 1;
  let piece = "";
  for await (const row of rows()) {
    number += 1;
    piece += sheetRow(number, peopleRow(columns, row, locale));
    if (number % rowsAtOnce !== 0) continue;
    yield piece;
    piece = "";
  }
  yield piece + sheetEnd(`A1:${columnName(columns.length - 1)}${number}`);
}

function* aboutSheet({ about }: ToldRows, locale: Locale): Generator<string, void, undefined> {
  yield sheetStart({ widths: aboutWidths, frozen: false });
  for (const [place, cells] of aboutRows(about(), locale).entries()) {
    yield sheetRow(place + 1, cells);
  }
  yield sheetEnd();
}
