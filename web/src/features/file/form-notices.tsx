import { lazy, Suspense } from "react";
import { useFileLanguage } from "#web/features/file/language.ts";
import { generalRemarks } from "#web/features/file/remarks.ts";
import type { FormInWork } from "#web/features/file/use-form-work.ts";
import { Notification } from "#web/ui/notification.tsx";

/* Seldom shown: it comes when it is. */
const ConflictPanel = lazy(async () => ({
  default: (await import("#web/features/file/conflict-panel.tsx")).ConflictPanel,
}));

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
      {state.conflicts && (
        <Suspense fallback={null}>
          <ConflictPanel definition={definition} conflicts={state.conflicts} draft={draft} />
        </Suspense>
      )}
    </>
  );
}
