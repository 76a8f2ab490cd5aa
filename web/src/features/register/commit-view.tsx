import type { ImportView } from "#shared/api/imports.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import { type CommitState, progressOf } from "#web/features/register/commit-all.ts";
import { importCatalogue } from "#web/features/register/imports.ts";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Button } from "#web/ui/button.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { ProgressStatus } from "#web/ui/progress-status.tsx";

export type CommitViewProps = {
  readonly year: number;
  readonly view: ImportView;
  readonly state: CommitState | undefined;
  readonly onGoOn: () => void;
};

/** How far writing is, and what holds it up. */
export function CommitView({ year, view, state, onGoOn }: CommitViewProps) {
  const words = useMessages(importCatalogue);
  const { locale, words: register } = useRegisterLanguage();
  const slice = state?.kind === "writing" ? state.slice : undefined;
  const { done, total } = progressOf(view, slice);
  const text = fillText(words.commit.progress, {
    done: formatCount(locale, done),
    total: formatCount(locale, total),
  });
  const isStopped = state?.kind === "stopped";
  return (
    <Page
      key="commit"
      title={isStopped ? words.commit.stopped : words.commit.title}
      caption={fillText(register.yearOf, { year })}
    >
      <ProgressStatus done={done} total={total}>
        {done === 0 ? words.commit.starting : text}
      </ProgressStatus>
      {isStopped && <ProblemNotice problem={state.problem} onRetry={onGoOn} />}
      <Hindrance state={state} onGoOn={onGoOn} />
      {!isStopped && <p>{words.commit.keep}</p>}
    </Page>
  );
}

type HindranceProps = Pick<CommitViewProps, "state" | "onGoOn">;

function Hindrance({ state, onGoOn }: HindranceProps) {
  const { commit } = useMessages(importCatalogue);
  if (state?.kind !== "lost" && state?.kind !== "busy" && state?.kind !== "signedOut") return null;
  return (
    <Notification tone="warning" title={commit[state.kind]}>
      <Button tone="secondary" icon="refresh-cw" onClick={onGoOn}>
        {commit.now}
      </Button>
    </Notification>
  );
}
