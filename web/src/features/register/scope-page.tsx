import { useState } from "react";
import { useLocation } from "wouter";
import type { FrameView } from "#shared/api/register.ts";
import { fillText } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { putFrame } from "#web/api/department.ts";
import { useAct } from "#web/api/use-act.ts";
import { Errors, messageOf } from "#web/features/register/errors.tsx";
import { EnterpriseName, FrameLoaded, type FrameOf } from "#web/features/register/frame-loaded.tsx";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import {
  checkScope,
  scopeChange,
  scopeReasons,
  type TypedScope,
  typedScopeOf,
} from "#web/features/register/scope.ts";
import { SuccessorField } from "#web/features/register/successor-field.tsx";
import { Button } from "#web/ui/button.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Radios } from "#web/ui/radios.tsx";

/** Whether an enterprise reports for a year: its own page, where the change is confirmed. */
export function ScopePage({ year, bin }: FrameOf) {
  return (
    <FrameLoaded year={year} bin={bin}>
      {(frame) => <Scope frame={frame} />}
    </FrameLoaded>
  );
}

function Scope({ frame }: { readonly frame: FrameView }) {
  const { year, bin } = frame;
  const { words } = useRegisterLanguage();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState<TypedScope>(() => typedScopeOf(frame));
  const [attempt, setAttempt] = useState(0);
  const { busy, problem, run } = useAct();
  const errors = attempt === 0 ? [] : checkScope(typed, bin, words.scopePage);
  const card = paths.card(year, bin);
  const send = () => {
    setAttempt(attempt + 1);
    if (checkScope(typed, bin, words.scopePage).length > 0) return;
    const body = scopeChange(typed, frame.revision);
    void run(
      () => api(putFrame)({ params: { bin, year }, body }),
      () => navigate(card),
    );
  };
  return (
    <Page
      title={words.scopePage.title}
      caption={fillText(words.yearOf, { year })}
      back={{ href: card, label: words.backToCard }}
      error={errors.length > 0}
    >
      <Errors errors={errors} attempt={attempt} />
      {problem && <ProblemNotice problem={problem} />}
      <p className="lead">
        <EnterpriseName name={frame.name} />
      </p>
      <p>{fillText(words.scopePage.lead, { year })}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ScopeFields typed={typed} onChange={setTyped} errors={errors} />
        <div className="buttons">
          <Button type="submit" busy={busy}>
            {words.scopePage.confirm}
          </Button>
          <LinkButton tone="secondary" href={card}>
            {words.cancel}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}

type ScopeFieldsProps = {
  readonly typed: TypedScope;
  readonly onChange: (typed: TypedScope) => void;
  readonly errors: Parameters<typeof messageOf>[0];
};

function ScopeFields({ typed, onChange, errors }: ScopeFieldsProps) {
  const { words } = useRegisterLanguage();
  const { scopePage, scope } = words;
  const successor = (
    <SuccessorField
      label={scopePage.mergedInto}
      hint={scopePage.mergedIntoHint}
      error={messageOf(errors, "mergedInto")}
      value={typed.mergedInto}
      onChange={(mergedInto) => onChange({ ...typed, mergedInto })}
    />
  );
  return (
    <Radios
      id="answer"
      name="answer"
      legend={scopePage.question}
      error={messageOf(errors, "answer")}
      options={[
        { value: "in", label: scopePage.in },
        ...scopeReasons.map((reason) => ({
          value: reason,
          label: fillText(scopePage.outWhy, { reason: scope.reasons[reason] }),
          ...(reason === "merged" && { below: successor }),
        })),
      ]}
      value={typed.answer}
      onChange={(answer) => onChange({ ...typed, answer })}
    />
  );
}
