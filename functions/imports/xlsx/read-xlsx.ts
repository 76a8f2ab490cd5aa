import { refusal } from "#functions/imports/refuse.ts";
import { type Meter, openArchive } from "#functions/imports/xlsx/archive.ts";
import { readDateStyles } from "#functions/imports/xlsx/date-styles.ts";
import { readSharedStrings } from "#functions/imports/xlsx/shared-strings.ts";
import { readSheet } from "#functions/imports/xlsx/sheet-rows.ts";
import { readWorkbook } from "#functions/imports/xlsx/workbook.ts";
import type { ImportRow } from "#shared/register/import/read-row.ts";

/**
 * Rows of the first visible sheet of a workbook. Whatever the file is, no more is inflated than the
 * limits allow, and no more is kept than the rows and texts of a register.
 *
 * @throws Problem `import/archive-refused`, `import/wrong-type`, `import/malformed`,
 *   `import/formula` and those of the limits.
 */
export async function readXlsx(bytes: Uint8Array, meter: Meter): Promise<readonly ImportRow[]> {
  try {
    return await readParts(bytes, meter);
  } catch (error) {
    // The zip reader and zlib throw bare Errors, and only about the archive.
    if (!(error instanceof Error) || error.name !== "Error") throw error;
    throw refusal("import/archive-refused");
  }
}

async function readParts(bytes: Uint8Array, meter: Meter): Promise<readonly ImportRow[]> {
  const archive = await openArchive(bytes, meter);
  const { sheet, sharedStrings, styles } = await readWorkbook(archive);
  return readSheet(archive, sheet, {
    sharedStrings:
      sharedStrings === undefined ? [] : await readSharedStrings(archive, sharedStrings),
    dateStyles: styles === undefined ? new Set() : await readDateStyles(archive, styles),
  });
}
