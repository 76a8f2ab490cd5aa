import type { ReactNode } from "react";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { Button } from "#web/ui/button.tsx";
import { Notification } from "#web/ui/notification.tsx";

export type ProblemNoticeProps = {
  readonly problem: ApiProblem;
  readonly onRetry?: (() => void) | undefined;
  readonly children?: ReactNode;
};

/** A refusal or a missing answer: what happened, its code for those who ask, and a way to retry. */
export function ProblemNotice({ problem, onRetry, children }: ProblemNoticeProps) {
  const { page } = useMessages(shellCatalogue);
  return (
    <Notification tone="error" title={problem.title}>
      {children}
      <p className="hint">
        {page.code} <code>{problem.type}</code>
      </p>
      {onRetry && (
        <Button tone="secondary" icon="refresh-cw" onClick={onRetry}>
          {page.retry}
        </Button>
      )}
    </Notification>
  );
}
