import { useState } from "react";
import { useLocation } from "wouter";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { withdrawReturn } from "#web/api/endpoints.ts";
import { useFiledLanguage } from "#web/features/file/filed-language.ts";
import { paths } from "#web/features/file/paths.ts";
import { newUlid } from "#web/features/file/ulid.ts";
import { useFormWork } from "#web/features/file/use-form-work.ts";
import { useWorkbook } from "#web/features/file/use-workbook.tsx";
import { pluralText } from "#web/i18n/plural-text.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Textarea } from "#web/ui/textarea.tsx";

export type WithdrawalPageProps = { readonly form: AnnualFormId };

/** Withdrawing a form: its own page, so that it does not happen by a slip. */
export function WithdrawalPage({ form }: WithdrawalPageProps) {
  const { of, definition, view } = useFormWork(form);
  const { locale, words } = useFiledLanguage();
  const [reason, setReason] = useState("");
  const { busy, problem, failures, withdraw } = useWithdrawal(form);
  const isWrong = failures > 0 && reason.trim() === "";
  const error = isWrong ? words.withdrawal.needReason : undefined;
  const isPossible = view.status === "submitted" || view.status === "returned";

  return (
    <Page
      title={words.withdrawal.title}
      caption={definition.title[locale]}
      back={{ href: paths.tasks(of), label: words.form.backToTasks }}
      error={isWrong}
    >
      {error && (
        <ErrorSummary
          title={pluralText(locale, words.form.errorsTitle, 1)}
          errors={[{ fieldId: "reason", message: error }]}
          attempt={failures}
        />
      )}
      {problem && <ProblemNotice problem={problem} />}
      {isPossible ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void withdraw(reason.trim());
          }}
        >
          <p>{words.withdrawal.lead}</p>
          <FieldFrame
            id="reason"
            label={words.withdrawal.reason}
            hint={words.withdrawal.reasonHint}
            error={error}
          >
            {(wiring) => <Textarea {...wiring} value={reason} onChange={setReason} />}
          </FieldFrame>
          <div className="buttons">
            <Button type="submit" tone="warning" busy={busy}>
              {words.withdrawal.confirm}
            </Button>
            <LinkButton tone="secondary" href={paths.tasks(of)}>
              {words.withdrawal.cancel}
            </LinkButton>
          </div>
        </form>
      ) : (
        <Notification tone="info" title={words.withdrawal.impossible} />
      )}
    </Page>
  );
}

/** One key for the whole stay on the page: a second press or a retry withdraws once. */
function useWithdrawal(form: AnnualFormId) {
  const { of, workbook } = useWorkbook();
  const { view } = useFormWork(form);
  const [, navigate] = useLocation();
  const [idempotencyKey] = useState(newUlid);
  const [busy, setBusy] = useState(false);
  const [failures, setFailures] = useState(0);
  const [problem, setProblem] = useState<ApiProblem>();
  const withdraw = async (reason: string) => {
    if (reason === "") return setFailures(failures + 1);
    setBusy(true);
    const answered = await api(withdrawReturn)({
      params: { ...of, form },
      body: { basedOn: view.sequence, reason },
      idempotencyKey,
    });
    setBusy(false);
    if (!answered.ok) {
      setProblem(answered.problem);
      return;
    }
    await workbook.restart([form]);
    navigate(paths.tasks(of));
  };
  return { busy, problem, failures, withdraw };
}
