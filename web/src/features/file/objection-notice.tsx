import type { TaskList } from "#shared/api/list-returns.ts";
import { fillText, formatInstant } from "#shared/text/format.ts";
import { useFiledLanguage } from "#web/features/file/filed-language.ts";
import { Notification } from "#web/ui/notification.tsx";

export type ObjectionNoticeProps = { readonly objection: NonNullable<TaskList["objection"]> };

/** That the enterprise has objected to being asked, and why. */
export function ObjectionNotice({ objection: { kind, raisedAt } }: ObjectionNoticeProps) {
  const { locale, words } = useFiledLanguage();
  return (
    <Notification tone="info" title={words.tasks.objected}>
      <p>
        {fillText(words.tasks.objectedText, {
          kind: words.objection.kinds[kind],
          when: formatInstant(locale, raisedAt),
        })}
      </p>
    </Notification>
  );
}
