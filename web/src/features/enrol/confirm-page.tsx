import { type FormEvent, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { api } from "#web/api/client.ts";
import { readEnterprise } from "#web/api/endpoints.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { EnterpriseFacts } from "#web/features/enrol/enterprise-facts.tsx";
import { useMessages } from "#web/i18n/catalogue.ts";
import { enrolCatalogue } from "#web/i18n/enrol.ts";
import { routes } from "#web/routes.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { Radios } from "#web/ui/radios.tsx";

/** E2: the enterprise as the register has it. Saying "not us" leads on as well as saying yes. */
export function ConfirmPage({ bin }: { readonly bin: string }) {
  const { confirm, code } = useMessages(enrolCatalogue);
  const { answered, reload } = useAnswer(bin, (signal) =>
    api(readEnterprise)({ params: { bin }, signal }),
  );
  const [, navigate] = useLocation();
  const isNew = useSearch() === "new";
  const [choice, setChoice] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  const { year } = answered.reply;
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (choice === undefined) return setAttempt((count) => count + 1);
    navigate(choice === "yes" ? routes.tasks(bin, year) : routes.objection(bin, year));
  };
  const error = attempt > 0 && choice === undefined ? confirm.answerNeeded : undefined;
  return (
    <Page title={confirm.title} back={{ href: routes.enterprises }} error={error !== undefined}>
      {error && (
        <ErrorSummary
          title={code.errorsTitle}
          errors={[{ fieldId: "right", message: error }]}
          attempt={attempt}
        />
      )}
      {isNew && <Notification tone="success" title={confirm.done} />}
      <EnterpriseFacts enterprise={answered.reply} />
      <form noValidate onSubmit={goOn}>
        <Radios
          id="right"
          name="right"
          legend={confirm.question}
          error={error}
          options={[
            { value: "yes", label: confirm.yes },
            { value: "no", label: confirm.no },
          ]}
          value={choice}
          onChange={setChoice}
        />
        <Button type="submit">{confirm.submit}</Button>
      </form>
    </Page>
  );
}
