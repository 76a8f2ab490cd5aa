import { Link } from "wouter";
import type { TaskList } from "#shared/api/list-returns.ts";
import { fillText, formatInstant } from "#shared/text/format.ts";
import { useFiledLanguage } from "#web/features/file/filed-language.ts";
import { paths } from "#web/features/file/paths.ts";
import { useWorkbook } from "#web/features/file/use-workbook.tsx";
import { Notification } from "#web/ui/notification.tsx";

export type ObjectionNoticeProps = { readonly objection: NonNullable<TaskList["objection"]> };

/** That the enterprise has objected to being asked, and what the department decided. */
export function ObjectionNotice({ objection }: ObjectionNoticeProps) {
  const { locale, words } = useFiledLanguage();
  const { kind, raisedAt, status, decidedAt } = objection;
  if (status === "refused") return <Refused objection={objection} />;
  if (status === "accepted") {
    const when = decidedAt ? formatInstant(locale, decidedAt) : "";
    return (
      <Notification tone="success" title={words.objection.accepted}>
        <p>{fillText(words.objection.acceptedText, { when })}</p>
      </Notification>
    );
  }
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

/** Why, and that it can be said again. */
function Refused({ objection: { reason } }: ObjectionNoticeProps) {
  const { of } = useWorkbook();
  const { objection } = useFiledLanguage().words;
  return (
    <Notification tone="warning" title={objection.refused}>
      {reason && <p>{fillText(objection.refusedReason, { reason })}</p>}
      <p>{objection.refusedText}</p>
      <p>
        <Link href={paths.objection(of)}>{objection.again}</Link>
      </p>
    </Notification>
  );
}
