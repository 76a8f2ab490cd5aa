import type { FormTask } from "#shared/api/common.ts";
import type { TaskList } from "#shared/api/list-returns.ts";
import { fillText, formatInstant } from "#shared/text/format.ts";
import type { FileLanguage } from "#web/features/file/language.ts";
import type { FormPlan } from "#web/features/file/plan-filing.ts";
import { pluralText } from "#web/i18n/plural-text.ts";
import type { TagTone } from "#web/ui/tag.tsx";

export type TaskStatus = { readonly label: string; readonly tone: TagTone };

/** A form's status in the task list: what the server says, and what is typed but not sent. */
export function taskStatusOf(
  task: FormTask,
  plan: FormPlan,
  { locale, words }: FileLanguage,
): TaskStatus {
  const { status } = words;
  const isInForce = task.status === "submitted" || task.status === "accepted";
  if (plan.readiness === "ready" && !isInForce) return { label: status.ready, tone: "info" };
  if (plan.readiness !== "untouched" && isInForce) {
    return { label: status.unsentChanges, tone: "warning" };
  }
  if (task.status === "returned") {
    const count = pluralText(locale, words.tasks.remarks, task.openComments);
    return { label: `${status.returned} · ${count}`, tone: "error" };
  }
  if (isInForce) return { label: status[task.status], tone: "success" };
  if (plan.readiness === "unfinished") return { label: status["in-progress"], tone: "info" };
  if (!task.expected) return { label: status.notApplicable, tone: "plain" };
  if (task.late) return { label: status.late, tone: "error" };
  return { label: status[task.status], tone: "neutral" };
}

/** Lines below a form's name: why it does not apply, lateness, who changed it last and when. */
export function taskHintOf(
  task: FormTask,
  { definition, readiness }: FormPlan,
  { locale, words }: FileLanguage,
): readonly string[] {
  const lines: string[] = [];
  const reason = definition.appliesWhen?.reason[locale];
  if (!task.expected && reason && readiness === "untouched") lines.push(reason);
  if (task.late && task.status !== "not-started") lines.push(words.tasks.late);
  if (task.changedAfterAcceptance) lines.push(words.tasks.changedAfterAcceptance);
  if (task.lastEditedAt && task.lastEditor) {
    const { you, role } = task.lastEditor;
    const who = you ? words.editor.you : words.editor[role];
    lines.push(
      fillText(words.tasks.lastEdit, { who, when: formatInstant(locale, task.lastEditedAt) }),
    );
  }
  return lines;
}

/** Whether nothing that is expected waits to be sent. */
export function isAllSent({ forms }: Pick<TaskList, "forms">): boolean {
  return forms.every(
    ({ expected, status }) => !expected || status === "submitted" || status === "accepted",
  );
}
