import { useState } from "react";
import { fillText } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { testReminder } from "#web/api/department.ts";
import { InboxLink } from "#web/features/outreach/inbox-link.tsx";
import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import { notesOf, type TypedReminder } from "#web/features/outreach/schedule.ts";
import { Button } from "#web/ui/button.tsx";
import { Details } from "#web/ui/details.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type TestMailProps = {
  readonly year: number;
  readonly notes: TypedReminder["notes"];
};

/** The mail to an address of one's own, in the language of the page. */
export function TestMail({ year, notes }: TestMailProps) {
  const { locale, words } = useOutreachLanguage();
  const { to, setTo, state, busy, send } = useTestMail(year, locale, notes);
  const hint = fillText(words.make.testHint, { language: words.languages[locale] });
  return (
    <Details summary={words.make.test}>
      {state.kind === "sent" && (
        <Notification tone="success" title={words.make.testSent}>
          <InboxLink />
        </Notification>
      )}
      {state.kind === "refused" && <ProblemNotice problem={state.problem} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send();
        }}
      >
        <FieldFrame
          id="test-to"
          label={words.make.testTo}
          hint={hint}
          error={state.kind === "wrong" ? words.make.needEmail : undefined}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              name="test-to"
              autoComplete="email"
              value={to}
              onChange={setTo}
            />
          )}
        </FieldFrame>
        <Button type="submit" tone="secondary" busy={busy}>
          {words.make.testSend}
        </Button>
      </form>
    </Details>
  );
}

type TestState =
  | { readonly kind: "none" | "sent" | "wrong" }
  | { readonly kind: "refused"; readonly problem: ApiProblem };

function useTestMail(year: number, language: Locale, notes: TypedReminder["notes"]) {
  const [to, setTo] = useState("");
  const [state, setState] = useState<TestState>({ kind: "none" });
  const [busy, setBusy] = useState(false);
  const send = async () => {
    const address = to.trim();
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address)) return setState({ kind: "wrong" });
    setBusy(true);
    const body = { to: address, language, notes: notesOf(notes) };
    const answered = await api(testReminder)({ params: { year }, body });
    setBusy(false);
    setState(answered.ok ? { kind: "sent" } : { kind: "refused", problem: answered.problem });
  };
  return { to, setTo, state, busy, send };
}
