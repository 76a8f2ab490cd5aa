import { labelOf } from "#shared/answers/message-of.ts";
import type { HistoryEntry } from "#shared/api/read-return.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import { fillText } from "#shared/text/format.ts";
import { ChangesTable } from "#web/features/review/changes-table.tsx";
import { eventTexts } from "#web/features/review/event-text.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import { withVersionBefore } from "#web/features/review/versions.ts";

export type HistoryListProps = {
  readonly definition: FormDefinition;
  /** Oldest first; shown newest first. */
  readonly history: readonly HistoryEntry[];
};

/** Every event of a form: what, when, who, and what each version changed. */
export function HistoryList({ definition, history }: HistoryListProps) {
  const language = useReviewLanguage();
  const { words } = language;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.history.title}</h2>
      <ol className="events" reversed>
        {withVersionBefore(history)
          .toReversed()
          .map(({ entry, before }) => {
            const { event, who, when } = eventTexts(entry, language);
            return (
              <li key={entry.sequence}>
                <h3>{event}</h3>
                <p className="hint">
                  {[when, who].join(" · ")}
                  <br />
                  {fillText(words.history.number, { number: entry.receipt.number })}
                </p>
                <EventContents definition={definition} entry={entry} before={before} />
              </li>
            );
          })}
      </ol>
    </section>
  );
}

type EventContentsProps = {
  readonly definition: FormDefinition;
  readonly entry: HistoryEntry;
  readonly before: HistoryEntry | undefined;
};

function EventContents({ definition, entry, before }: EventContentsProps) {
  const { locale, words } = useReviewLanguage();
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
        <ChangesTable
          definition={definition}
          caption={words.history.changes}
          before={before.answers}
          after={entry.answers}
          none={words.history.noChanges}
        />
      )}
    </>
  );
}
