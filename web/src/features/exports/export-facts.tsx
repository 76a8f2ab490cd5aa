import type { ExportView } from "#shared/api/exports.ts";
import { formatCount, formatDecimal, formatInstant } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";
import { type ExportsMessages, exportsCatalogue } from "#web/features/exports/messages.ts";
import { filterRows } from "#web/features/exports/request-words.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { SummaryList } from "#web/ui/summary-list.tsx";

/** What the export is of, for whoever cites it. */
export function ExportFacts({ job }: { readonly job: ExportView }) {
  const words = useMessages(exportsCatalogue);
  const locale = useLocale();
  const { one } = words;
  const { rows, bytes, sha256 } = job;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{one.facts}</h2>
      <SummaryList
        rows={[
          { key: one.fileName, value: job.fileName },
          { key: one.asOf, value: formatInstant(locale, job.watermark) },
          { key: one.ordered, value: formatInstant(locale, job.createdAt) },
          ...filterRows({ ...job.filter, ...job.audit }, words, locale),
          ...(rows === undefined ? [] : [{ key: one.rows, value: formatCount(locale, rows) }]),
          ...(bytes === undefined
            ? []
            : [{ key: one.bytes, value: sizeText(bytes, words, locale) }]),
          ...(sha256 === undefined ? [] : [{ key: one.sha256, value: <code>{sha256}</code> }]),
          { key: one.kept, value: formatInstant(locale, job.expiresAt) },
        ]}
      />
    </section>
  );
}

function sizeText(bytes: number, words: ExportsMessages, locale: Locale): string {
  const kilobytes = Math.ceil(bytes / 1024);
  if (kilobytes < 1024) return words.kilobytes(formatCount(locale, kilobytes));
  return words.megabytes(formatDecimal(locale, bytes / 1024 / 1024, 1));
}
