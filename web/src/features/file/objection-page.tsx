import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { checkBin } from "#shared/law/bin.ts";
import { fillText } from "#shared/text/format.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { raiseObjection } from "#web/api/endpoints.ts";
import { useFiledLanguage } from "#web/features/file/filed-language.ts";
import { objectionKinds, type TypedObjection } from "#web/features/file/objection.ts";
import { ObjectionFields } from "#web/features/file/objection-fields.tsx";
import { paths } from "#web/features/file/paths.ts";
import { useWorkbook } from "#web/features/file/use-workbook.tsx";
import { pluralText } from "#web/i18n/plural-text.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

/** "This is not us, ceased, merged, not obliged": for an officer to decide. */
export function ObjectionPage() {
  const { of, list } = useWorkbook();
  const { locale, words } = useFiledLanguage();
  const methods = useForm<TypedObjection>({
    defaultValues: { kind: "", mergedInto: "", note: "" },
    shouldFocusError: false,
  });
  const kind = useWatch({ control: methods.control, name: "kind" });
  const { errors, submitCount } = methods.formState;
  const { isDone, busy, problem, send } = useObjection();
  const back = { href: paths.tasks(of), label: words.form.backToTasks };
  if (isDone) {
    return (
      <Page key="done" title={words.objection.doneTitle} back={back}>
        <Notification tone="success" title={words.objection.doneText} />
        <LinkButton href={paths.tasks(of)}>{words.objection.doneBack}</LinkButton>
      </Page>
    );
  }
  const wrongBin = checkBin(methods.getValues("mergedInto").replace(/\s/g, ""));
  const messages = {
    kind: errors.kind ? words.objection.needKind : undefined,
    mergedInto:
      errors.mergedInto && kind === "merged" && wrongBin !== "valid"
        ? words.objection.bin[wrongBin]
        : undefined,
  };
  const listed = Object.entries(messages).flatMap(([fieldId, message]) =>
    message ? [{ fieldId, message }] : [],
  );
  return (
    <Page key="ask" title={words.objection.title} back={back} error={listed.length > 0}>
      {listed.length > 0 && (
        <ErrorSummary
          title={pluralText(locale, words.form.errorsTitle, listed.length)}
          errors={listed}
          attempt={submitCount}
        />
      )}
      {problem && <ProblemNotice problem={problem} />}
      {list.objection?.status === "refused" && list.objection.reason && (
        <Notification tone="warning" title={words.objection.refused}>
          <p>{fillText(words.objection.refusedReason, { reason: list.objection.reason })}</p>
        </Notification>
      )}
      <p>{words.objection.lead}</p>
      <form noValidate onSubmit={methods.handleSubmit(send)}>
        <ObjectionFields methods={methods} messages={messages} isMerged={kind === "merged"} />
        <Button type="submit" busy={busy}>
          {words.objection.send}
        </Button>
      </form>
    </Page>
  );
}

function useObjection() {
  const { of, workbook } = useWorkbook();
  const [isDone, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const send = async (typed: TypedObjection) => {
    const kind = objectionKinds.find((one) => one === typed.kind);
    if (busy || !kind) return;
    setBusy(true);
    const note = typed.note.trim();
    const answered = await api(raiseObjection)({
      params: of,
      body: {
        kind,
        ...(kind === "merged" ? { mergedInto: typed.mergedInto.replace(/\s/g, "") } : {}),
        ...(note === "" ? {} : { note }),
      },
    });
    setBusy(false);
    setProblem(answered.ok ? undefined : answered.problem);
    if (!answered.ok) return;
    void workbook.refresh();
    setDone(true);
  };
  return { isDone, busy, problem, send };
}
