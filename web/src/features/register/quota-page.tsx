import { useState } from "react";
import { useLocation } from "wouter";
import type { FrameView } from "#shared/api/register.ts";
import { fillText } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { putFrame } from "#web/api/department.ts";
import { useAct } from "#web/api/use-act.ts";
import { Errors } from "#web/features/register/errors.tsx";
import { EnterpriseName, FrameLoaded, type FrameOf } from "#web/features/register/frame-loaded.tsx";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import { readQuota, type TypedQuota, typedQuotaOf } from "#web/features/register/quota.ts";
import { QuotaFields } from "#web/features/register/quota-fields.tsx";
import { scopeChange, typedScopeOf } from "#web/features/register/scope.ts";
import { Button } from "#web/ui/button.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

/** A quota that a decision of the akimat assigns to one enterprise. */
export function QuotaPage({ year, bin }: FrameOf) {
  return (
    <FrameLoaded year={year} bin={bin}>
      {(frame) => <Quota frame={frame} />}
    </FrameLoaded>
  );
}

function Quota({ frame }: { readonly frame: FrameView }) {
  const { year, bin } = frame;
  const { words } = useRegisterLanguage();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState<TypedQuota>(() => typedQuotaOf(frame.quotaAssigned));
  const [attempt, setAttempt] = useState(0);
  const { busy, problem, run } = useAct();
  const { quota, errors } = readQuota(typed, words.quotaPage);
  const shown = attempt === 0 ? [] : errors;
  const card = paths.card(year, bin);
  const send = () => {
    setAttempt(attempt + 1);
    if (errors.length > 0) return;
    const body = { ...scopeChange(typedScopeOf(frame), frame.revision), quotaAssigned: quota };
    void run(
      () => api(putFrame)({ params: { bin, year }, body }),
      () => navigate(card),
    );
  };
  return (
    <Page
      title={words.quotaPage.title}
      caption={fillText(words.yearOf, { year })}
      back={{ href: card, label: words.backToCard }}
      error={shown.length > 0}
    >
      <Errors errors={shown} attempt={attempt} />
      {problem && <ProblemNotice problem={problem} />}
      <p className="lead">
        <EnterpriseName name={frame.name} />
      </p>
      <p>{words.quotaPage.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <QuotaFields typed={typed} onChange={setTyped} errors={shown} />
        <div className="buttons">
          <Button type="submit" busy={busy}>
            {words.save}
          </Button>
          <LinkButton tone="secondary" href={card}>
            {words.cancel}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
