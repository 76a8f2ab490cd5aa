import { largestImport } from "#shared/api/imports.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";
import type { ImportMessages } from "#web/features/register/imports.ts";
import type { FileFault } from "#web/features/register/use-file-import.ts";

/** What is wrong with a file and what to do, in one sentence or a few. */
export function faultText(fault: FileFault, words: ImportMessages, locale: Locale): string {
  switch (fault.kind) {
    case "tooLarge":
      return tooLarge(fault.bytes);
    case "refused":
      if (fault.problem.type === "request/too-large") return tooLarge(largestImport);
      return [fault.problem.title, ...fault.problem.errors.map(({ message }) => message)].join(" ");
    default:
      return words.pick[fault.kind];
  }

  function tooLarge(bytes: number): string {
    return fillText(words.pick.tooLarge, { size: formatCount(locale, Math.ceil(bytes / 1000)) });
  }
}
