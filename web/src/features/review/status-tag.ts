import type { FormStatus } from "#shared/records/standing.ts";
import type { ReviewMessages } from "#web/features/review/messages.ts";
import type { TagTone } from "#web/ui/tag.tsx";

const toneOf = {
  "not-started": "neutral",
  "in-progress": "info",
  submitted: "info",
  returned: "error",
  accepted: "success",
  withdrawn: "warning",
} as const satisfies Record<FormStatus, TagTone>;

export type TaggedForm = {
  readonly status: FormStatus;
  readonly expected: boolean;
  /** Open after the deadline. */
  readonly late?: boolean;
};

/** A form's status as the department reads it, in words and the colour that repeats them. */
export function statusTagOf(
  { status, expected, late = false }: TaggedForm,
  { status: words }: Pick<ReviewMessages, "status">,
): { readonly label: string; readonly tone: TagTone } {
  const isOpen = status === "not-started" || status === "in-progress";
  if (isOpen && !expected) return { label: words.notApplicable, tone: "plain" };
  if (isOpen && late) return { label: words.overdue, tone: "error" };
  return { label: words[status], tone: toneOf[status] };
}
