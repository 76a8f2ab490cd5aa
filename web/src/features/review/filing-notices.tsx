import type { ReturnView } from "#shared/api/read-return.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import { fillText } from "#shared/text/format.ts";
import { ChangesTable } from "#web/features/review/changes-table.tsx";
import { eventTexts } from "#web/features/review/event-text.ts";
import { changesId } from "#web/features/review/filing-errors.ts";
import { versionBegunWith } from "#web/features/review/filing-state.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import type { FilingInWork } from "#web/features/review/use-filing.ts";
import { Button } from "#web/ui/button.tsx";
import { Notification } from "#web/ui/notification.tsx";

export type FilingNoticesProps = {
  readonly definition: FormDefinition;
  readonly view: ReturnView;
  readonly filing: FilingInWork;
};

/** What was restored from this device, and what others did to the form meanwhile. */
export function FilingNotices({ definition, view, filing }: FilingNoticesProps) {
  const language = useReviewLanguage();
  const { filing: text, compare, decision } = language.words;
  const { restored, missed, typed } = filing;
  const begun = versionBegunWith(typed, view);
  return (
    <>
      {restored && (
        <Notification tone="info" title={text.restored}>
          <p>{text.restoredText}</p>
          <Button tone="secondary" onClick={filing.startAnew}>
            {text.discard}
          </Button>
        </Notification>
      )}
      {missed.length > 0 && (
        <div id={changesId} tabIndex={-1}>
          <Notification tone="error" title={text.changed}>
            {missed.map((entry) => (
              <p key={entry.sequence}>
                {fillText(decision.overtakenEvent, eventTexts(entry, language))}
              </p>
            ))}
            <p>{text.changedText}</p>
            {view.answers && (
              <ChangesTable
                definition={definition}
                caption={compare.changes}
                before={begun?.answers ?? {}}
                after={view.answers}
                none={compare.noChanges}
              />
            )}
            <Button tone="secondary" onClick={filing.acceptChanges}>
              {text.keep}
            </Button>
          </Notification>
        </div>
      )}
    </>
  );
}
