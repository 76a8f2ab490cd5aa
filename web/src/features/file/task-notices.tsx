import { Suspense } from "react";
import { Link } from "wouter";
import type { TaskList } from "#shared/api/list-returns.ts";
import { filingInProgress } from "#web/features/file/device-store.ts";
import { useFileLanguage } from "#web/features/file/language.ts";
import { ObjectionNotice } from "#web/features/file/objection-notice.tsx";
import { paths } from "#web/features/file/paths.ts";
import { isAllSent } from "#web/features/file/task-rows.ts";
import { ownerOf, useWorkbook } from "#web/features/file/use-workbook.tsx";
import { Notification } from "#web/ui/notification.tsx";

/** What a person should know before turning to the forms. */
export function TaskNotices() {
  const { of, list } = useWorkbook();
  const { words } = useFileLanguage();
  const { state } = list.campaign;
  const filing = filingInProgress(localStorage, ownerOf(of)).find();
  return (
    <>
      {filing && filing.pausedAt === undefined && (
        <Notification tone="warning" title={words.tasks.unfinishedFiling}>
          <p>
            <Link href={paths.sending(of, filing.filing)}>{words.tasks.unfinishedFilingLink}</Link>
          </p>
        </Notification>
      )}
      {!list.inScope && list.objection?.status !== "accepted" && (
        <Notification tone="info" title={words.tasks.outOfScope}>
          <p>{words.tasks.outOfScopeText}</p>
        </Notification>
      )}
      {list.objection && !isPutBack(list) && (
        <Suspense fallback={null}>
          <ObjectionNotice objection={list.objection} />
        </Suspense>
      )}
      {state !== "open" && !(state === "closed" && isAllSent(list)) && (
        <Notification tone={state === "closed" ? "warning" : "info"} title={words.tasks[state]} />
      )}
    </>
  );
}

/** Whether the department has taken back that it accepted the objection. */
function isPutBack({ inScope, objection }: TaskList): boolean {
  return inScope && objection?.status === "accepted";
}
