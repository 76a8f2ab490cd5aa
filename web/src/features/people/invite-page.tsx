import { useState } from "react";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { invitePerson } from "#web/api/department.ts";
import { useAct } from "#web/api/use-act.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { InvitationFields } from "#web/features/people/invitation-fields.tsx";
import {
  type InvitationErrors,
  type InvitationField,
  invitationFields,
  nothingTyped,
  readInvitation,
  type TypedInvitation,
} from "#web/features/people/invitation-form.ts";
import { InvitationSent, type Sent } from "#web/features/people/invitation-sent.tsx";
import { usePeopleLanguage } from "#web/features/people/language.ts";
import type { PeopleMessages } from "#web/features/people/messages.ts";
import { pluralText } from "#web/i18n/plural-text.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

/** Somebody new: the role, whom to write to, in which language. */
export function InvitePage() {
  const { locale, words } = usePeopleLanguage();
  const [typed, setTyped] = useState<TypedInvitation>({ ...nothingTyped, language: locale });
  const [attempt, setAttempt] = useState(0);
  const [sent, setSent] = useState<Sent>();
  const { busy, problem, run } = useAct();
  const read = readInvitation(typed);
  const errors = attempt === 0 ? {} : errorsOf(read, problem, words);
  const listed = invitationFields.flatMap((fieldId) =>
    errors[fieldId] === undefined ? [] : [{ fieldId, message: errors[fieldId] }],
  );
  const begin = () => {
    setTyped({ ...nothingTyped, language: typed.language });
    setAttempt(0);
    setSent(undefined);
  };
  if (sent) return <InvitationSent sent={sent} onAnother={begin} />;
  const send = () => {
    setAttempt(attempt + 1);
    if (!("body" in read)) return;
    const { body } = read;
    void run(
      () => api(invitePerson)({ body }),
      (reply) => setSent({ ...reply, email: body.email }),
    );
  };
  return (
    <Page
      key="ask"
      title={words.form.title}
      back={{ href: departmentRoutes.people, label: words.form.back }}
      error={listed.length > 0}
    >
      {listed.length > 0 && (
        <ErrorSummary
          title={pluralText(locale, words.form.errorsTitle, listed.length)}
          errors={listed}
          attempt={attempt}
        />
      )}
      {problem && listed.length === 0 && <ProblemNotice problem={problem} />}
      <p>{words.form.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <InvitationFields typed={typed} errors={errors} onChange={setTyped} />
        <Button type="submit" busy={busy}>
          {words.form.send}
        </Button>
      </form>
    </Page>
  );
}

/** What is missing here, else what the server found wrong with a field. */
function errorsOf(
  read: ReturnType<typeof readInvitation>,
  problem: ApiProblem | undefined,
  { form }: PeopleMessages,
): InvitationErrors {
  const need = {
    role: form.needRole,
    party: form.needParty,
    name: form.needName,
    email: form.needEmail,
    language: form.needLanguage,
  } as const satisfies Record<InvitationField, string>;
  const refused = problem?.errors?.map(({ path }) => path) ?? [];
  const wrong = "missing" in read ? read.missing : refused;
  const fields = invitationFields.filter((field) => wrong.includes(field));
  return Object.fromEntries(fields.map((field) => [field, need[field]]));
}
