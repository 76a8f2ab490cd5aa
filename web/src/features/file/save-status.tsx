import { fillText, formatTime } from "#shared/text/format.ts";
import type { DraftKeeper } from "#web/features/file/draft-keeper.ts";
import type { DraftState } from "#web/features/file/draft-state.ts";
import { useFileLanguage } from "#web/features/file/language.ts";
import { Button } from "#web/ui/button.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { ProgressStatus } from "#web/ui/progress-status.tsx";

export type SaveStatusProps = { readonly state: DraftState; readonly draft: DraftKeeper };

/** Whether what is typed has been saved, and where. */
export function SaveStatus({ state, draft }: SaveStatusProps) {
  const { locale, words } = useFileLanguage();
  const { saving } = state;
  if (saving.kind === "failed") {
    const { refused, refusedText, notSaved, notSavedText } = words.form;
    return (
      <Notification tone="warning" title={saving.code ? refused : notSaved}>
        <p>{saving.code ? fillText(refusedText, { code: saving.code }) : notSavedText}</p>
        <Button tone="secondary" icon="refresh-cw" onClick={() => void draft.flush()}>
          {words.form.saveNow}
        </Button>
      </Notification>
    );
  }
  return <ProgressStatus>{savingText()}</ProgressStatus>;

  function savingText(): string {
    if (saving.kind === "saved") {
      return fillText(words.form.saved, { time: formatTime(locale, saving.at) });
    }
    if (saving.kind === "idle") return "";
    return saving.kind === "saving" ? words.form.saving : words.form.waiting;
  }
}
