import { Link } from "wouter";
import { api } from "#web/api/client.ts";
import { listObjections } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import type { FrameOf } from "#web/features/register/frame-loaded.tsx";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import { Notification } from "#web/ui/notification.tsx";

/** That the enterprise has objected and waits; nothing when it has not. */
export function ObjectionLink({ year, bin }: FrameOf) {
  const { words } = useRegisterLanguage();
  const { answered } = useAnswer(`${bin} ${year}`, (signal) =>
    api(listObjections)({ params: { year }, query: { bin, status: "open" }, signal }),
  );
  if (!answered?.ok || answered.reply.objections.length === 0) return null;
  return (
    <Notification tone="warning" title={words.card.objection}>
      <p>
        <Link href={paths.objection(year, bin)}>{words.card.decide}</Link>
      </p>
    </Notification>
  );
}
