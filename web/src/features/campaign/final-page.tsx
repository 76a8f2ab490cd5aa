import { useState } from "react";
import type { Monitor } from "#shared/api/monitor.ts";
import { formatCount, formatInstant } from "#shared/text/format.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { finaliseCampaign, readMonitor } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { campaignCatalogue } from "#web/features/campaign/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type FinalPageProps = { readonly year: string };

/** Making a year final: a page of its own, and a confirmation that nobody types by a slip. */
export function FinalPage({ year }: FinalPageProps) {
  const { answered, reload } = useAnswer(year, (signal) =>
    api(readMonitor)({ params: { year }, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  return <FinalAct year={year} monitor={answered.reply} />;
}

function FinalAct({ year, monitor }: FinalPageProps & { readonly monitor: Monitor }) {
  const words = useMessages(campaignCatalogue).finalPage;
  const { typed, setTyped, attempt, busy, problem, finalAt, act } = useFinal(year);
  const back = { href: departmentRoutes.campaignSettings(year), label: words.back };
  if (finalAt !== undefined || monitor.state === "final") return <Done year={year} at={finalAt} />;
  if (monitor.state === "planned") {
    return (
      <Page title={words.title(year)} back={back}>
        <Notification tone="info" title={words.planned} />
      </Page>
    );
  }
  const error = attempt > 0 && typed.trim() !== year ? words.needYear(year) : undefined;
  return (
    <Page title={words.title(year)} back={back} error={error !== undefined}>
      {error && (
        <ErrorSummary
          title={words.errors}
          errors={[{ fieldId: "confirm", message: error }]}
          attempt={attempt}
        />
      )}
      {problem && <ProblemNotice problem={problem} />}
      <Meaning monitor={monitor} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          act();
        }}
      >
        <FieldFrame id="confirm" label={words.confirm(year)} error={error}>
          {(wiring) => (
            <TextInput
              {...wiring}
              width={4}
              inputMode="numeric"
              value={typed}
              onChange={setTyped}
            />
          )}
        </FieldFrame>
        <div className="buttons">
          <Button type="submit" tone="warning" busy={busy}>
            {words.act}
          </Button>
          <LinkButton tone="secondary" href={departmentRoutes.campaignSettings(year)}>
            {words.cancel}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}

function Meaning({ monitor }: { readonly monitor: Monitor }) {
  const words = useMessages(campaignCatalogue).finalPage;
  const locale = useLocale();
  const { curve } = monitor;
  const filed = formatCount(locale, curve.points.at(-1)?.filed ?? 0);
  return (
    <>
      <h2>{words.meaning}</h2>
      <ul>
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>{words.counts(filed, formatCount(locale, curve.expected))}</p>
      <p>
        <strong>{words.irreversible}</strong>
      </p>
    </>
  );
}

function Done({ year, at }: FinalPageProps & { readonly at: string | undefined }) {
  const { finalPage: words, listPage } = useMessages(campaignCatalogue);
  const locale = useLocale();
  return (
    <Page
      key="done"
      title={words.title(year)}
      back={{ href: departmentRoutes.campaign(year), label: listPage.back }}
    >
      <Notification tone="success" title={words.done}>
        {at && <p>{words.doneAt(formatInstant(locale, at))}</p>}
      </Notification>
    </Page>
  );
}

/** Asking again after a lost answer is harmless: a year is made final once. */
function useFinal(year: string) {
  const [typed, setTyped] = useState("");
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const [finalAt, setFinalAt] = useState<string>();
  const act = async () => {
    if (typed.trim() !== year) return setAttempt(attempt + 1);
    if (busy) return;
    setBusy(true);
    const answered = await api(finaliseCampaign)({ params: { year } });
    setBusy(false);
    setProblem(answered.ok ? undefined : answered.problem);
    if (answered.ok) setFinalAt(answered.reply.finalAt);
  };
  return { typed, setTyped, attempt, busy, problem, finalAt, act: () => void act() };
}
