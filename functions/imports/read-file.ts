import { csvRows } from "#functions/imports/csv-rows.ts";
import { decodeText } from "#functions/imports/decode-text.ts";
import { refusal } from "#functions/imports/refuse.ts";
import type { Meter } from "#functions/imports/xlsx/archive.ts";
import { readXlsx } from "#functions/imports/xlsx/read-xlsx.ts";
import type { ImportRow } from "#shared/register/import/read-row.ts";

/**
 * Rows of a register file, told by its bytes and not by its name: a zip archive is read as XLSX,
 * anything else as CSV.
 *
 * @throws Problem of the family `import/`.
 */
export async function readFile(
  bytes: Uint8Array,
  meter: Meter = () => undefined,
): Promise<readonly ImportRow[]> {
  if (bytes.length === 0) throw refusal("import/empty");
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 8;
  const rows = isArchive ? await readXlsx(bytes, meter) : csvRows(decodeText(bytes));
  if (rows.length === 0) throw refusal("import/empty");
  return rows;
}
