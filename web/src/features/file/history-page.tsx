import { Link } from "wouter";
import { labelOf } from "#shared/answers/message-of.ts";
import type { HistoryEntry } from "#shared/api/read-return.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { fillText, formatInstant } from "#shared/text/format.ts";
import { diffAnswers } from "#web/answers/diff-answers.ts";
import { useFiledLanguage } from "#web/features/file/filed-language.ts";
import { paths } from "#web/features/file/paths.ts";
import { useFormWork } from "#web/features/file/use-form-work.ts";
import { useWorkbook } from "#web/features/file/use-workbook.tsx";
import { Page } from "#web/ui/page.tsx";
import { Table } from "#web/ui/table.tsx";

export type HistoryPageProps = { readonly form: AnnualFormId };

/** Every event of a form, newest first: who, when, and what each version changed. */
export function HistoryPage({ form }: HistoryPageProps) {
  const { of, definition, view } = useFormWork(form);
  const { locale, words } = useFiledLanguage();
  return (
    <Page
      title={words.history.title}
      caption={definition.title[locale]}
      back={{ href: paths.tasks(of), label: words.form.backToTasks }}
    >
      {view.history.length === 0 && <p>{words.history.none}</p>}
      <ol className="history" reversed>
        {withVersionBefore(view.history)
          .toReversed()
          .map(({ entry, before }) => (
            <li key={entry.sequence}>
              <h2>{words.history.kinds[entry.kind]}</h2>
              <EntryFacts entry={entry} />
              <EntryContents definition={definition} entry={entry} before={before} />
            </li>
          ))}
      </ol>
    </Page>
  );
}

type EntryProps = { readonly entry: HistoryEntry };

function EntryFacts({ entry: { at, by, source, receipt, filing } }: EntryProps) {
  const { of } = useWorkbook();
  const { locale, words } = useFiledLanguage();
  const who = by.you ? words.editor.you : words.editor[by.role];
  const how = source && source !== "online" ? [words.history[source]] : [];
  return (
    <p className="hint">
      <span className="hint__line">{[formatInstant(locale, at), who, ...how].join(" · ")}</span>
      <span className="hint__line">
        {fillText(words.sending.number, { number: receipt.number })}
        {filing && (
          <>
            {" · "}
            <Link href={paths.receipt(of, filing)}>
              {words.history.receipt}
              <span className="hidden"> {receipt.number}</span>
            </Link>
          </>
        )}
      </span>
    </p>
  );
}

type EntryContentsProps = EntryProps & {
  readonly definition: FormDefinition;
  /** The filed version that stood before it. */
  readonly before: HistoryEntry | undefined;
};

function EntryContents({ definition, entry, before }: EntryContentsProps) {
  const { locale, words } = useFiledLanguage();
  return (
    <>
      {entry.notCounted && <p>{words.history.notCounted}</p>}
      {entry.reason && <p>{entry.reason}</p>}
      {entry.comments?.map(({ field, text }) => (
        <p className="remark" key={`${field} ${text}`}>
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
  const { locale, words, text } = useFiledLanguage();
  const changes = diffAnswers(definition, { before, after }, text);
  if (changes.length === 0) return <p>{words.history.noChanges}</p>;
  return (
    <Table
      isList
      caption={words.history.changes}
      columns={[
        { key: "field", label: words.history.field },
        { key: "before", label: words.history.before },
        { key: "after", label: words.history.after },
      ]}
      rows={changes.map((change) => ({
        field: change.field.label[locale],
        before: change.before ?? words.check.noAnswer,
        after: change.after ?? words.check.noAnswer,
      }))}
    />
  );
}

/** Each event with the version that was filed last before it. */
function withVersionBefore(history: readonly HistoryEntry[]) {
  return history.map((entry, index) => ({
    entry,
    before: history.slice(0, index).findLast(({ answers }) => answers !== undefined),
  }));
}
