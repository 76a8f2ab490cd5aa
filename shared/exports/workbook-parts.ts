import { escapeXml } from "#shared/exports/sheet-xml.ts";
import type { Locale } from "#shared/text/locale.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A part of a workbook: its path in the package and its whole text. */
export type WorkbookPart = { readonly path: string; readonly text: string };

/** Path of a sheet in the package. @param number from 1. */
export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/**
 * Every part of a workbook but its sheets. No part names a person, a program or a time: the same
 * rows make the same bytes.
 *
 * @param sheets names as the tabs show them, at most 31 characters.
 */
export function workbookParts(sheets: readonly string[], locale: Locale): readonly WorkbookPart[] {
  return [
    { path: "[Content_Types].xml", text: contentTypes(sheets) },
    { path: "_rels/.rels", text: rootRelations },
    { path: "xl/workbook.xml", text: workbook(sheets) },
    { path: "xl/_rels/workbook.xml.rels", text: workbookRelations(sheets) },
    { path: "xl/styles.xml", text: styles(locale) },
  ];
}

function contentTypes(sheets: readonly string[]): string {
  const overrides = sheets.map(
    (_name, place) =>
      `<Override PartName="/${sheetPath(place + 1)}" ContentType="${sheetType}.worksheet+xml"/>`,
  );
  return [
    `${head}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>`,
    ...overrides,
    "</Types>",
  ].join("");
}

const rootRelations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

function workbook(sheets: readonly string[]): string {
  const listed = sheets.map((name, place) => {
    const title = escapeXml(name.slice(0, 31)).replaceAll('"', "&quot;");
    return `<sheet name="${title}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`;
  });
  return `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join("")}</sheets></workbook>`;
}

function workbookRelations(sheets: readonly string[]): string {
  const listed = sheets.map(
    (_name, place) =>
      `<Relationship Id="rId${place + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`,
  );
  const style = `<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/>`;
  return `${head}<Relationships xmlns="${packages}/relationships">${listed.join("")}${style}</Relationships>`;
}

/** Days as each language writes them. */
const dayFormat: Readonly<Record<Locale, string>> = {
  kk: "dd.mm.yyyy",
  ru: "dd.mm.yyyy",
  en: "d mmm yyyy",
};

/** In the order of `cellStyle`. */
function styles(locale: Locale): string {
  const day = dayFormat[locale];
  const format = (id: number, font = 0) =>
    `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"`;
  const wrapped = 'applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>';
  return [
    `${head}<styleSheet xmlns="${main}">`,
    `<numFmts count="3"><numFmt numFmtId="164" formatCode="${day}"/><numFmt numFmtId="165" formatCode="${day} hh:mm"/><numFmt numFmtId="166" formatCode="#,##0.0##"/></numFmts>`,
    '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border/></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="9">',
    `${format(0)}/>`,
    `${format(0, 1)} ${wrapped}`,
    `${format(164)}/>`,
    `${format(165)}/>`,
    `${format(3)}/>`,
    `${format(166)}/>`,
    `${format(49)} quotePrefix="1"/>`,
    `${format(0, 2)}/>`,
    `${format(0)} ${wrapped}`,
    "</cellXfs></styleSheet>",
  ].join("");
}
