import { useState } from "react";
import type { FrameView } from "#shared/api/register.ts";
import { groupEnrolmentCode } from "#shared/law/enrolment-code.ts";
import { fillText, formatInstant } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { createEnrolmentCode } from "#web/api/department.ts";
import { useAct } from "#web/api/use-act.ts";
import { EnterpriseName, FrameLoaded, type FrameOf } from "#web/features/register/frame-loaded.tsx";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import { base, routes } from "#web/routes.ts";
import { Button } from "#web/ui/button.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";

type Made = { readonly code: string; readonly expiresAt: string; readonly madeAt: string };

/** A new enrolment code: asked for on purpose, since it voids the one before, and shown once. */
export function CodePage({ year, bin }: FrameOf) {
  return (
    <FrameLoaded year={year} bin={bin}>
      {(frame) => <NewCode frame={frame} />}
    </FrameLoaded>
  );
}

function NewCode({ frame }: { readonly frame: FrameView }) {
  const { year, bin } = frame;
  const { words } = useRegisterLanguage();
  const { busy, problem, run } = useAct();
  const [made, setMade] = useState<Made>();
  const card = paths.card(year, bin);
  const back = { href: card, label: words.backToCard };
  if (made) return <CodeMade frame={frame} made={made} />;
  const make = () =>
    run(
      () => api(createEnrolmentCode)({ params: { bin } }),
      (reply) => setMade({ ...reply, madeAt: new Date().toISOString() }),
    );
  return (
    <Page key="ask" title={words.code.title} back={back}>
      {problem && <ProblemNotice problem={problem} />}
      <p>
        <EnterpriseName name={frame.name} />
      </p>
      <p>{words.code.lead}</p>
      <Notification tone="warning" title={words.code.voids} />
      <div className="buttons">
        <Button busy={busy} onClick={() => void make()}>
          {words.code.confirm}
        </Button>
        <LinkButton tone="secondary" href={card}>
          {words.cancel}
        </LinkButton>
      </div>
    </Page>
  );
}

function CodeMade({ frame, made }: { readonly frame: FrameView; readonly made: Made }) {
  const { locale, words } = useRegisterLanguage();
  const { code } = words;
  const when = (instant: string) => formatInstant(locale, instant);
  return (
    <Page
      key="made"
      title={code.doneTitle}
      back={{ href: paths.card(frame.year, frame.bin), label: words.backToCard }}
    >
      <Notification tone="warning" title={code.once} />
      <p>
        <EnterpriseName name={frame.name} />
      </p>
      <p className="code">
        <span className="hidden">{code.code}: </span>
        {groupEnrolmentCode(made.code)}
      </p>
      <SummaryList
        rows={[
          { key: code.until, value: when(made.expiresAt) },
          { key: code.by, value: fillText(code.byYou, { when: when(made.madeAt) }) },
          { key: code.where, value: `${location.origin}${base}${routes.enrol}` },
        ]}
      />
      <Button tone="secondary" icon="printer" onClick={() => window.print()}>
        {code.print}
      </Button>
    </Page>
  );
}
