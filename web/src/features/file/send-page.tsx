import { useState } from "react";
import { Link, useLocation } from "wouter";
import { oddText } from "#web/answers/odd-text.ts";
import { reasonText } from "#web/answers/reason-text.ts";
import { AnswersList } from "#web/features/file/answers-list.tsx";
import { beginFiling, continueFiling, type FormToSend } from "#web/features/file/begin-filing.ts";
import {
  DeclarationFields,
  declarationKeys,
  missingIn,
  type TypedDeclaration,
} from "#web/features/file/declaration-fields.tsx";
import { filingInProgress } from "#web/features/file/device-store.ts";
import { useFiledLanguage } from "#web/features/file/filed-language.ts";
import { type Filing, mayGoOn, type Signature } from "#web/features/file/filing.ts";
import { goOnPath } from "#web/features/file/next-page.ts";
import { paths } from "#web/features/file/paths.ts";
import type { FormPlan } from "#web/features/file/plan-filing.ts";
import { newUlid } from "#web/features/file/ulid.ts";
import { ownerOf, plansOf, usePlans, useWorkbook } from "#web/features/file/use-workbook.tsx";
import { pluralText } from "#web/i18n/plural-text.ts";
import { Button } from "#web/ui/button.tsx";
import { Details } from "#web/ui/details.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";

const nothingTyped: TypedDeclaration = { signatory: "", position: "", confirmed: false };

/** Everything that would be sent, what becomes public, and the signature. */
export function SendPage() {
  const { of, list } = useWorkbook();
  const plans = usePlans();
  const { words } = useFiledLanguage();
  const [typed, setTyped] = useState<TypedDeclaration>(nothingTyped);
  const [failures, setFailures] = useState(0);
  const { busy, paused, send } = useSending();
  const ready = plans.filter(({ readiness }) => readiness === "ready");
  const unfinished = plans.filter(({ readiness }) => readiness === "unfinished");
  const asked = paused ? (["confirmed"] as const) : declarationKeys;
  const missing = failures === 0 ? [] : missingIn(typed, asked);
  const listed = errorsOf();
  const { locale } = useFiledLanguage();
  const { state } = list.campaign;
  const isClosedTo = state === "final" || state === "planned";

  return (
    <Page
      title={words.send.title}
      back={{ href: paths.tasks(of), label: words.form.backToTasks }}
      error={listed.length > 0}
    >
      {listed.length > 0 && (
        <ErrorSummary
          title={pluralText(locale, words.form.errorsTitle, listed.length)}
          errors={listed}
          attempt={failures}
        />
      )}
      {state !== "open" && <Notification tone="warning" title={words.send[state]} />}
      <Unfinished plans={unfinished} />
      {ready.length === 0 ? (
        <Notification tone="info" title={words.send.nothing}>
          <p>{words.send.nothingText}</p>
        </Notification>
      ) : (
        <>
          <p>{words.send.lead}</p>
          {ready.map((plan) => (
            <ReadyForm key={plan.form} plan={plan} />
          ))}
          <h2>{words.send.publicTitle}</h2>
          <p>{words.send.public}</p>
          <p>{words.send.private}</p>
          {!isClosedTo && (
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                if (missingIn(typed, asked).length > 0) setFailures(failures + 1);
                else void send(typed);
              }}
            >
              <DeclarationFields {...{ typed, asked, missing }} onChange={setTyped} />
              <Button type="submit" busy={busy}>
                {busy ? words.send.preparing : words.send.send}
              </Button>
            </form>
          )}
        </>
      )}
    </Page>
  );

  function errorsOf() {
    const messages = {
      signatory: words.send.needSignatory,
      position: words.send.needPosition,
      confirmed: words.send.needConfirm,
    };
    return missing.map((key) => ({ fieldId: key, message: messages[key] }));
  }
}

/** Freezes what is ready and goes to the page that sends it; pressed twice, it begins once. */
function useSending() {
  const { of, forms, workbook } = useWorkbook();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const device = filingInProgress(localStorage, ownerOf(of));
  const kept = device.find();
  const paused = kept && mayGoOn(kept, new Date()) ? kept : undefined;
  const send = async ({ signatory, position }: TypedDeclaration) => {
    if (busy) return;
    setBusy(true);
    await workbook.flush();
    const disputed = [...forms].find(([, { draft }]) => draft.read().conflicts);
    if (disputed) return navigate(paths.check(of, disputed[0]));
    const toSend = plansOf(forms, of).flatMap((plan) => {
      const draft = forms.get(plan.form)?.draft.read();
      return draft ? [{ plan, draft }] : [];
    });
    const signature = { signatory: signatory.trim(), position: position.trim() };
    const filing = await inTurn(`kelisim begin ${of.bin} ${of.year}`, () => {
      const begun = filingOf(signature, toSend);
      device.put(begun);
      return begun;
    });
    navigate(paths.sending(of, filing.filing));
  };
  return { busy, paused, send };

  /** The one that is under way, the one that goes on after a refusal, or a new one. */
  function filingOf(signature: Signature, toSend: readonly FormToSend[]): Filing {
    const found = device.find();
    if (found && found.pausedAt === undefined) return found;
    if (paused) return continueFiling(paused, toSend);
    return beginFiling({ ...of, filing: newUlid(), signature, forms: toSend });
  }
}

/** One tab after the other, so that the second one finds what the first one began. */
async function inTurn<Value>(name: string, run: () => Value): Promise<Value> {
  return navigator.locks ? await navigator.locks.request(name, run) : run();
}

function ReadyForm({ plan }: { readonly plan: FormPlan }) {
  const { of } = useWorkbook();
  const { locale, words } = useFiledLanguage();
  const title = plan.definition.title[locale];
  return (
    <section>
      <h2>{title}</h2>
      <Warnings plan={plan} />
      <Details
        summary={
          <>
            {words.send.show}
            <span className="hidden"> {title}</span>
          </>
        }
      >
        <AnswersList of={of} plan={plan} from="send" headings="h3" />
      </Details>
    </section>
  );
}

/** What is odd and why it is right, in sight: it is sent together with the answers. */
function Warnings({ plan: { definition, check } }: { readonly plan: FormPlan }) {
  const { locale, words } = useFiledLanguage();
  const soft = check.findings.filter(({ severity }) => severity === "soft");
  if (soft.length === 0) return null;
  return (
    <Notification tone="info" title={words.send.warnings}>
      <ul>
        {soft.map((finding) => (
          <li key={finding.rule}>
            {oddText(finding, definition, locale)}
            {". "}
            {reasonText(check.explanations[finding.rule ?? ""], locale, words.check.reason)}
          </li>
        ))}
      </ul>
    </Notification>
  );
}

function Unfinished({ plans }: { readonly plans: readonly FormPlan[] }) {
  const { of } = useWorkbook();
  const { locale, words } = useFiledLanguage();
  if (plans.length === 0) return null;
  return (
    <Notification tone="warning" title={words.send.unfinished}>
      <ul>
        {plans.map((plan) => (
          <li key={plan.form}>
            <Link href={goOnPath(of, plan)}>{plan.definition.title[locale]}</Link>
          </li>
        ))}
      </ul>
      <p>{words.send.unfinishedText}</p>
    </Notification>
  );
}
