import { fillText } from "#shared/text/format.ts";
import { eventTexts } from "#web/features/review/event-text.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import type { DecisionState } from "#web/features/review/use-decision.ts";
import { Button } from "#web/ui/button.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

export type DecisionNoticesProps = {
  readonly state: DecisionState;
  readonly onRetry: () => void;
  readonly onRefresh: () => void;
};

/** Why a decision was not recorded, or may not have been; what was written stays. */
export function DecisionNotices({ state, onRetry, onRefresh }: DecisionNoticesProps) {
  const language = useReviewLanguage();
  const { decision } = language.words;
  if (state.kind === "failed") {
    return (
      <ProblemNotice problem={state.problem} onRetry={onRetry}>
        {state.problem.status === 0 && <p>{decision.failedText}</p>}
        {state.problem.errors.map(({ path, message }) => (
          <p key={path}>{message}</p>
        ))}
      </ProblemNotice>
    );
  }
  if (state.kind !== "overtaken") return null;
  return (
    <Notification tone="error" title={decision.overtaken}>
      {state.event && <p>{fillText(decision.overtakenEvent, eventTexts(state.event, language))}</p>}
      <p>{decision.overtakenText}</p>
      <Button tone="secondary" icon="refresh-cw" onClick={onRefresh}>
        {decision.refresh}
      </Button>
    </Notification>
  );
}
