import { useState } from "react";
import { Link } from "wouter";
import type { CampaignReply } from "#shared/api/campaigns.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { putCampaign, readCampaign } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { campaignCatalogue } from "#web/features/campaign/messages.ts";
import { SettingsFields } from "#web/features/campaign/settings-fields.tsx";
import {
  checkSettings,
  type SettingsErrors,
  type TypedSettings,
  typedSettingsOf,
} from "#web/features/campaign/settings-state.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

export type SettingsPageProps = { readonly year: string };

/** Dates, forms and rules of a campaign; a year without one gets its first here. */
export function SettingsPage({ year }: SettingsPageProps) {
  const { answered, reload } = useAnswer(year, (signal) =>
    api(readCampaign)({ params: { year }, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (answered.ok) {
    const { version } = answered.reply;
    return <SettingsForm key={version} year={year} campaign={answered.reply} onReload={reload} />;
  }
  if (answered.problem.type === "campaign/not-found") {
    return <SettingsForm year={year} campaign={undefined} onReload={reload} />;
  }
  return <ProblemPage problem={answered.problem} onRetry={reload} />;
}

type SettingsFormProps = SettingsPageProps & {
  readonly campaign: CampaignReply | undefined;
  readonly onReload: () => void;
};

function SettingsForm({ year, campaign, onReload }: SettingsFormProps) {
  const words = useMessages(campaignCatalogue).settingsPage;
  const form = useSettings(year, campaign);
  const { typed, errors, attempt, problem, busy, isSaved } = form;
  const listed = Object.entries(errors).map(([fieldId, message]) => ({ fieldId, message }));
  const isFinal = campaign?.state === "final" || problem?.type === "campaign/final";
  return (
    <Page
      title={words.title(year)}
      back={{ href: departmentRoutes.campaign(year), label: words.back }}
      error={listed.length > 0}
    >
      {listed.length > 0 && <ErrorSummary title={words.errors} errors={listed} attempt={attempt} />}
      {isSaved && <Notification tone="success" title={words.saved} />}
      {problem && <Refused problem={problem} onTheirs={onReload} onMine={form.saveOver} />}
      {isFinal ? (
        <Notification tone="info" title={words.final} />
      ) : (
        <>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              form.save();
            }}
          >
            <SettingsFields typed={typed} errors={errors} onChange={form.change} />
            <Button type="submit" busy={busy}>
              {words.save}
            </Button>
          </form>
          {campaign && campaign.state !== "planned" && <FinalLink year={year} />}
        </>
      )}
    </Page>
  );
}

function FinalLink({ year }: SettingsPageProps) {
  const words = useMessages(campaignCatalogue).settingsPage;
  return (
    <section aria-labelledby="finalise">
      <h2 id="finalise">{words.finalise}</h2>
      <p>{words.finaliseHint}</p>
      <p>
        <Link className="count-link" href={departmentRoutes.campaignFinal(year)}>
          {words.finalise}
        </Link>
      </p>
    </section>
  );
}

type RefusedProps = {
  readonly problem: ApiProblem;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
};

/** Somebody else was first: what was typed stays until the person has chosen. */
function Refused({ problem, onTheirs, onMine }: RefusedProps) {
  const words = useMessages(campaignCatalogue).settingsPage;
  if (problem.type === "campaign/final") return null;
  if (problem.type !== "campaign/changed") return <ProblemNotice problem={problem} />;
  return (
    <Notification tone="error" title={words.conflict}>
      <p>{words.conflictText}</p>
      <div className="buttons">
        <Button onClick={onMine}>{words.keepMine}</Button>
        <Button tone="secondary" onClick={onTheirs}>
          {words.takeTheirs}
        </Button>
      </div>
    </Notification>
  );
}

function useSettings(year: string, campaign: CampaignReply | undefined) {
  const words = useMessages(campaignCatalogue).settingsPage;
  const [typed, setTyped] = useState(() => typedSettingsOf(campaign));
  const [version, setVersion] = useState(campaign?.version);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const checked = checkSettings(typed, words);
  const errors: SettingsErrors = attempt > 0 && "errors" in checked ? checked.errors : {};
  const send = async (edited: number | undefined) => {
    setSaved(false);
    if ("errors" in checked) return setAttempt(attempt + 1);
    if (busy) return;
    setBusy(true);
    const body = { ...checked.settings, ...(edited === undefined ? {} : { version: edited }) };
    const answered = await api(putCampaign)({ params: { year }, body });
    setBusy(false);
    setProblem(answered.ok ? undefined : answered.problem);
    if (!answered.ok) return;
    setAttempt(0);
    setVersion(answered.reply.version);
    setSaved(true);
  };
  return {
    ...{ typed, errors, attempt, problem, busy, isSaved },
    change: (changed: TypedSettings) => {
      setTyped(changed);
      setSaved(false);
    },
    save: () => void send(version),
    /** Over the version that was met, and no later one. */
    saveOver: () => {
      const met = problem?.members["version"];
      void send(typeof met === "number" ? met : undefined);
    },
  };
}
