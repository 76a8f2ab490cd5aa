import { Link } from "wouter";
import { labelOf } from "#shared/answers/message-of.ts";
import type { HistoryEntry } from "#shared/api/read-return.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { fillText, formatInstant } from "#shared/text/format.ts";
import { diffAnswers } from "#web/features/file/diff-answers.ts";
import { useFileLanguage } from "#web/features/file/language.ts";
import { paths } from "#web/features/file/paths.ts";
import { useFormWork } from "#web/features/file/use-form-work.ts";
import { useWorkbook } from "#web/features/file/use-workbook.tsx";
import { Page } from "#web/ui/page.tsx";
import { Table } from "#web/ui/table.tsx";

export type HistoryPageProps = { readonly form: AnnualFormId };

/** Every event of a form: who, when, and what each version changed. */
export function HistoryPage({ form }: HistoryPageProps) {
  const { of, definition, view } = useFormWork(form);
  const { locale, words } = useFileLanguage();
  const columns = [
    { key: "event", label: words.history.event },
    { key: "when", label: words.history.when },
    { key: "who", label: words.history.who },
    { key: "details", label: words.history.details },
    { key: "number", label: words.history.number },
  ];
  return (
    <Page
      title={words.history.title}
      caption={definition.title[locale]}
      back={{ href: paths.tasks(of), label: words.form.backToTasks }}
      wide
    >
      {view.history.length === 0 ? (
        <p>{words.history.none}</p>
      ) : (
        <Table
          caption={words.history.caption}
          columns={columns}
          rows={withVersionBefore(view.history)
            .map(({ entry, before }) => ({
              event: words.history.kinds[entry.kind],
              when: formatInstant(locale, entry.at),
              who: <Author entry={entry} />,
              details: <Details definition={definition} entry={entry} before={before} />,
              number: <ReceiptNumber entry={entry} />,
            }))
            .toReversed()}
        />
      )}
    </Page>
  );
}

type EntryProps = { readonly entry: HistoryEntry };

function Author({ entry: { by, source } }: EntryProps) {
  const { words } = useFileLanguage();
  const who = by.you ? words.editor.you : words.editor[by.role];
  const how = source && source !== "online" ? words.history[source] : undefined;
  return <>{how ? `${who}, ${how}` : who}</>;
}

function ReceiptNumber({ entry }: EntryProps) {
  const { of } = useWorkbook();
  const { number } = entry.receipt;
  if (!entry.filing) return <>{number}</>;
  return <Link href={paths.receipt(of, entry.filing)}>{number}</Link>;
}

type DetailsProps = EntryProps & {
  readonly definition: FormDefinition;
  /** The filed version that stood before it. */
  readonly before: HistoryEntry | undefined;
};

function Details({ definition, entry, before }: DetailsProps) {
  const { locale, words } = useFileLanguage();
  return (
    <>
      {entry.notCounted && <p>{words.history.notCounted}</p>}
      {entry.reason && <p>{entry.reason}</p>}
      {entry.comments?.map(({ field, text }) => (
        <p key={`${field} ${text}`}>
          <strong>{labelOf(definition, field, locale)}</strong>: {text}
        </p>
      ))}
      {entry.answers && before?.answers && (
        <Changes definition={definition} before={before.answers} after={entry.answers} />
      )}
    </>
  );
}

type ChangesProps = {
  readonly definition: FormDefinition;
  readonly before: NonNullable<HistoryEntry["answers"]>;
  readonly after: NonNullable<HistoryEntry["answers"]>;
};

function Changes({ definition, before, after }: ChangesProps) {
  const { locale, words, text } = useFileLanguage();
  const changes = diffAnswers(definition, { before, after }, text);
  if (changes.length === 0) return <p>{words.history.noChanges}</p>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.field.id}>
          {fillText(words.history.changeText, {
            field: change.field.label[locale],
            before: change.before ?? words.check.noAnswer,
            after: change.after ?? words.check.noAnswer,
          })}
        </li>
      ))}
    </ul>
  );
}

/** Each event with the version that was filed last before it. */
function withVersionBefore(history: readonly HistoryEntry[]) {
  return history.map((entry, index) => ({
    entry,
    before: history.slice(0, index).findLast(({ answers }) => answers !== undefined),
  }));
}
