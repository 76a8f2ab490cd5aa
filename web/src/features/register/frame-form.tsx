import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import type { FrameChange, FrameView } from "#shared/api/register.ts";
import { fillText } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { putFrame } from "#web/api/department.ts";
import { useAct } from "#web/api/use-act.ts";
import { Errors } from "#web/features/register/errors.tsx";
import { EnterpriseName } from "#web/features/register/frame-loaded.tsx";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import type { FieldError } from "#web/features/register/scope.ts";
import { Button } from "#web/ui/button.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

export type FrameFormProps = {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  /** Says what is done by sending. */
  readonly submit: string;
  /** Everything wrong with what is typed; shown from the first try on. */
  readonly errors: readonly FieldError[];
  /** The entry as it will be; asked for when nothing is wrong. */
  readonly change: () => FrameChange;
  /** The questions, with the errors that are shown. */
  readonly children: (errors: readonly FieldError[]) => ReactNode;
};

/** A change of an enterprise's entry of a year, on a page of its own; back at the card when it is made. */
export function FrameForm(props: FrameFormProps) {
  const { frame, title, lead, submit, errors, change, children } = props;
  const { year, bin } = frame;
  const { words } = useRegisterLanguage();
  const [, navigate] = useLocation();
  const [attempt, setAttempt] = useState(0);
  const { busy, problem, run } = useAct();
  const shown = attempt === 0 ? [] : errors;
  const card = paths.card(year, bin);
  const send = () => {
    setAttempt(attempt + 1);
    if (errors.length > 0) return;
    const body = change();
    void run(
      () => api(putFrame)({ params: { bin, year }, body }),
      () => navigate(card),
    );
  };
  return (
    <Page
      title={title}
      caption={fillText(words.yearOf, { year })}
      back={{ href: card, label: words.backToCard }}
      error={shown.length > 0}
    >
      <Errors errors={shown} attempt={attempt} />
      {problem && <ProblemNotice problem={problem} />}
      <p className="lead">
        <EnterpriseName name={frame.name} />
      </p>
      <p>{lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {children(shown)}
        <div className="buttons">
          <Button type="submit" busy={busy}>
            {submit}
          </Button>
          <LinkButton tone="secondary" href={card}>
            {words.cancel}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
