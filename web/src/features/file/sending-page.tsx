import { Link, Redirect, useLocation } from "wouter";
import { fillText, formatCount, formatInstant } from "#shared/text/format.ts";
import { filingInProgress } from "#web/features/file/device-store.ts";
import { type FiledLanguage, useFiledLanguage } from "#web/features/file/filed-language.ts";
import {
  arrivedOf,
  type FiledForm,
  type Filing,
  pauseFiling,
  type Refusal,
} from "#web/features/file/filing.ts";
import { paths } from "#web/features/file/paths.ts";
import { type ShownSending, useSending } from "#web/features/file/use-sending.ts";
import { ownerOf, useWorkbook } from "#web/features/file/use-workbook.tsx";
import { Button } from "#web/ui/button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProgressStatus } from "#web/ui/progress-status.tsx";
import { TaskList, type TaskListProps } from "#web/ui/task-list.tsx";

export type SendingPageProps = { readonly filing: string };

/** Sending, form by form: which arrived, which is on its way, and what stands against one. */
export function SendingPage({ filing }: SendingPageProps) {
  const { of, workbook } = useWorkbook();
  const { words } = useFiledLanguage();
  const [, navigate] = useLocation();
  const { shown, again } = useSending(of, filing, async (done, isShown) => {
    await workbook.restart(done.forms.map(({ form }) => form));
    if (isShown) navigate(paths.receipt(of, filing), { replace: true });
  });
  if (shown === undefined) return <Loading />;
  if (shown.phase === "paused") return <Redirect to={paths.send(of)} replace />;
  if (shown.phase === "gone") return <Redirect to={paths.receipt(of, filing)} replace />;
  const isStopped = shown.phase === "stopped";
  return (
    <Page title={isStopped ? words.sending.stoppedTitle : words.sending.title} error={isStopped}>
      <SendingStatus shown={shown} />
      <ArrivalList filing={shown.filing} isMoving={!isStopped} />
      {isStopped && <Stopped filing={shown.filing} />}
      {shown.phase === "signed-out" && <Button onClick={again}>{words.sending.continue}</Button>}
    </Page>
  );
}

type Known = Exclude<ShownSending, { phase: "gone" | "paused" }>;

function SendingStatus({ shown }: { readonly shown: Known }) {
  const { locale, words } = useFiledLanguage();
  const { filing, phase } = shown;
  const done = arrivedOf(filing).length;
  const total = filing.forms.length;
  const counts = { done: formatCount(locale, done), total: formatCount(locale, total) };
  const signing = filing.declaration === undefined && phase === "sending";
  return (
    <>
      {phase === "checking" && <Notification tone="warning" title={words.sending.checking} />}
      {phase === "signed-out" && <Notification tone="warning" title={words.sending.signedOut} />}
      {phase === "elsewhere" && <Notification tone="info" title={words.sending.elsewhere} />}
      <ProgressStatus done={done} total={total}>
        {signing ? words.sending.signing : fillText(words.sending.progress, counts)}
      </ProgressStatus>
    </>
  );
}

type ArrivalListProps = { readonly filing: Filing; readonly isMoving: boolean };

function ArrivalList({ filing, isMoving }: ArrivalListProps) {
  const { forms } = useWorkbook();
  const language = useFiledLanguage();
  const next = filing.declaration && filing.forms.find(({ outcome }) => outcome.kind === "waiting");
  return (
    <TaskList
      rows={filing.forms.map((form) => ({
        title: forms.get(form.form)?.definition.title[language.locale] ?? form.form,
        ...arrivalOf(form, isMoving && form === next, language),
      }))}
    />
  );

  function arrivalOf(
    { outcome }: FiledForm,
    isNow: boolean,
    { words }: FiledLanguage,
  ): Pick<TaskListProps["rows"][number], "hint" | "status"> {
    if (outcome.kind === "arrived") {
      const hint = fillText(words.sending.number, { number: outcome.receipt.number });
      return { hint, status: { label: words.sending.arrived, tone: "success" } };
    }
    if (outcome.kind === "refused") {
      return { status: { label: words.sending.refused, tone: "error" } };
    }
    if (isNow) return { status: { label: words.sending.now, tone: "info" } };
    const label = isMoving ? words.sending.waiting : words.sending.notSent;
    return { status: { label, tone: "neutral" } };
  }
}

/** A refusal in words, and the ways on; what did not arrive can be changed and sent anew. */
function Stopped({ filing }: { readonly filing: Filing }) {
  const { of, workbook } = useWorkbook();
  const { words } = useFiledLanguage();
  const [, navigate] = useLocation();
  const refused = filing.forms.find(({ outcome }) => outcome.kind === "refused");
  const refusal =
    refused?.outcome.kind === "refused" ? refused.outcome.refusal : filing.declarationRefusal;
  const leave = async (path: string) => {
    const device = filingInProgress(localStorage, ownerOf(of));
    const paused = pauseFiling(filing, new Date());
    if (paused) device.put(paused);
    else device.remove();
    await workbook.restart(arrivedOf(filing).map(({ form }) => form));
    navigate(path);
  };
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="buttons">
        {refused && (
          <Button onClick={() => void leave(paths.check(of, refused.form))}>
            {words.sending.lookAgain}
          </Button>
        )}
        <Button tone="secondary" onClick={() => void leave(paths.send(of))}>
          {words.sending.back}
        </Button>
      </div>
      {arrivedOf(filing).length > 0 && (
        <p>
          <Link href={paths.receipt(of, filing.filing)}>{words.sending.receipt}</Link>
        </p>
      )}
    </>
  );
}

function RefusalNotice({ refusal }: { readonly refusal: Refusal }) {
  const { locale, words } = useFiledLanguage();
  const kinds: Readonly<Record<string, string>> = words.history.kinds;
  return (
    <Notification tone="error" title={refusal.title}>
      {refusal.errors.length > 0 && (
        <ul>
          {refusal.errors.map(({ path, message }) => (
            <li key={`${path} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      {refusal.event && (
        <p>
          {fillText(words.sending.eventSeen, {
            event: kinds[refusal.event.kind] ?? refusal.event.kind,
            when: formatInstant(locale, refusal.event.at),
          })}
        </p>
      )}
      <p>{words.sending.stopped}</p>
    </Notification>
  );
}
