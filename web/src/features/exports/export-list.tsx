import { Link } from "wouter";
import type { ExportView } from "#shared/api/exports.ts";
import { formatCount, formatInstant } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";
import { api } from "#web/api/client.ts";
import { listExports } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { type ExportsMessages, exportsCatalogue } from "#web/features/exports/messages.ts";
import { requestTitle } from "#web/features/exports/request-words.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Loading } from "#web/ui/loading.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Table } from "#web/ui/table.tsx";
import { Tag, type TagTone } from "#web/ui/tag.tsx";

/** The exports of the last days, by whomever of the department. */
export function ExportList() {
  const words = useMessages(exportsCatalogue);
  const locale = useLocale();
  const { answered, reload } = useAnswer("exports", (signal) => api(listExports)({ signal }));
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{words.list.title}</h2>
      {answered === undefined && <Loading />}
      {answered?.ok === false && <ProblemNotice problem={answered.problem} onRetry={reload} />}
      {answered?.ok && <Listed exports={answered.reply.exports} words={words} locale={locale} />}
    </section>
  );
}

type ListedProps = {
  readonly exports: readonly ExportView[];
  readonly words: ExportsMessages;
  readonly locale: Locale;
};

function Listed({ exports, words, locale }: ListedProps) {
  const { list } = words;
  if (exports.length === 0) return <p>{list.empty}</p>;
  return (
    <Table
      isList
      caption={list.keptDays}
      columns={[
        { key: "what", label: list.what },
        { key: "format", label: list.format },
        { key: "when", label: list.when },
        { key: "status", label: list.status },
        { key: "rows", label: list.rows, numeric: true },
      ]}
      rows={exports.map((each) => ({
        what: <Link href={departmentRoutes.export(each.id)}>{requestTitle(each, words)}</Link>,
        format: `${each.format.toUpperCase()}, ${words.languages[each.language]}`,
        when: formatInstant(locale, each.createdAt),
        status: <Tag tone={toneOf[each.status]}>{list.states[each.status]}</Tag>,
        rows: each.rows === undefined ? "" : formatCount(locale, each.rows),
      }))}
    />
  );
}

const toneOf: Readonly<Record<ExportView["status"], TagTone>> = {
  queued: "neutral",
  running: "info",
  done: "success",
  failed: "error",
};
