import { importLimits } from "#functions/imports/limits.ts";
import { refusal } from "#functions/imports/refuse.ts";
import type { Archive } from "#functions/imports/xlsx/archive.ts";
import { attributeOf, readXml } from "#functions/imports/xlsx/xml-reader.ts";

/**
 * Numbers of the cell styles by which a number is shown as a date or time: to a person it is one.
 *
 * Source: ECMA-376 part 1, 18.8.30, formats 14-22, 27-36, 45-47 and 50-58.
 */
export async function readDateStyles(archive: Archive, part: string): Promise<ReadonlySet<number>> {
  const ownDateFormats = new Set<string>();
  const dates = new Set<number>();
  let [isInStyles, style] = [false, 0];
  const takeStyle = (attributes: string) => {
    const format = attributeOf(attributes, "numFmtId") ?? "";
    if (ownDateFormats.has(format) || isBuiltInDate(Number(format))) dates.add(style);
    style += 1;
    if (style > importLimits.styles) throw refusal("import/archive-refused");
  };
  const takeFormat = (attributes: string) => {
    const isDate = isDateFormat(attributeOf(attributes, "formatCode") ?? "");
    if (isDate) ownDateFormats.add(attributeOf(attributes, "numFmtId") ?? "");
  };
  await readXml(archive.read(part), {
    open: (name, attributes) => {
      if (name === "cellXfs") isInStyles = true;
      if (name === "numFmt") takeFormat(attributes);
      if (name === "xf" && isInStyles) takeStyle(attributes);
    },
    close: (name) => {
      if (name === "cellXfs") isInStyles = false;
    },
  });
  return dates;
}

const builtInDates = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

function isBuiltInDate(format: number): boolean {
  return builtInDates.some(([first, last]) => first <= format && format <= last);
}

/** Whether a format shows years, days, hours or seconds outside its quoted texts and conditions. */
function isDateFormat(code: string): boolean {
  const marks = code.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return !/general/i.test(marks) && /[ydhs]|m{1,5}/i.test(marks);
}
