import { ConflictPanel } from "#web/features/file/conflict-panel.tsx";
import { useFileLanguage } from "#web/features/file/language.ts";
import { generalRemarks } from "#web/features/file/remarks.ts";
import type { FormInWork } from "#web/features/file/use-form-work.ts";
import { Notification } from "#web/ui/notification.tsx";

export type FormNoticesProps = {
  readonly work: Pick<FormInWork, "definition" | "view" | "state" | "draft">;
};

/** What a person should know before going on with a form. */
export function FormNotices({ work }: FormNoticesProps) {
  const { words } = useFileLanguage();
  const { definition, view, state, draft } = work;
  return (
    <>
      {view.status === "returned" && (
        <Notification tone="warning" title={words.form.remarks}>
          {generalRemarks(view, definition).map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>{words.form.remarksLead}</p>
        </Notification>
      )}
      {state.restored && <Notification tone="info" title={words.form.restored} />}
      <ConflictPanel definition={definition} state={state} draft={draft} />
    </>
  );
}
