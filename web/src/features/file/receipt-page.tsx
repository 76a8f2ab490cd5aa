import { useState } from "react";
import { loadForm } from "#shared/agreements/current-form-loaders.ts";
import type { FilingReceipt } from "#shared/api/read-receipt.ts";
import { groupBin } from "#shared/law/bin.ts";
import { fillText, formatInstant } from "#shared/text/format.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { readReceipt, readReceiptPdf } from "#web/api/endpoints.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { useFiledLanguage } from "#web/features/file/filed-language.ts";
import { nameLanguageOf } from "#web/features/file/language.ts";
import { type EnterpriseYear, paths } from "#web/features/file/paths.ts";
import { useLoaded } from "#web/features/file/use-loaded.ts";
import { Button } from "#web/ui/button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { saveFile } from "#web/ui/save-file.ts";
import { SummaryList } from "#web/ui/summary-list.tsx";
import { Tag } from "#web/ui/tag.tsx";

export type ReceiptPageProps = { readonly of: EnterpriseYear; readonly filing: string };

/** The permanent receipt of a filing: this address shows it for ever. */
export function ReceiptPage({ of, filing }: ReceiptPageProps) {
  const { words } = useFiledLanguage();
  const { bin, year } = of;
  const { answered, reload } = useAnswer(`${bin} ${year} ${filing}`, (signal) =>
    api(readReceipt)({ params: { bin, year, filing }, signal }),
  );
  if (answered === undefined) return <Loading />;
  const back = { href: paths.tasks(of), label: words.form.backToTasks };
  if (!answered.ok) {
    return (
      <Page title={words.tasks.receipts} back={back}>
        <ProblemNotice problem={answered.problem} onRetry={reload} />
      </Page>
    );
  }
  const receipt = answered.reply;
  return (
    <Page title={words.receipt.title} back={back}>
      <Notification tone="success" title={fillText(words.receipt.lead, { year })} />
      <ReceiptFacts receipt={receipt} />
      <h2>{words.receipt.caption}</h2>
      {receipt.forms.map((form) => (
        <ReceiptForm key={form.receipt.number} form={form} />
      ))}
      <ReceiptButtons receipt={receipt} />
      <h2>{words.receipt.nextTitle}</h2>
      <p>{words.receipt.next}</p>
      <p>{words.receipt.nextAmend}</p>
    </Page>
  );
}

type ReceiptProps = { readonly receipt: FilingReceipt };

function ReceiptFacts({ receipt }: ReceiptProps) {
  const { locale, words } = useFiledLanguage();
  const language = nameLanguageOf(locale);
  const at = receipt.forms[0]?.receipt.at;
  const rows = [
    {
      key: words.receipt.enterprise,
      value: <span lang={language}>{receipt.name[language]}</span>,
    },
    { key: words.receipt.bin, value: groupBin(receipt.bin) },
    { key: words.receipt.year, value: String(receipt.year) },
    { key: words.receipt.filing, value: receipt.filing },
    ...(at ? [{ key: words.receipt.at, value: formatInstant(locale, at) }] : []),
    { key: words.receipt.signatory, value: receipt.signatory ?? words.receipt.erased },
    { key: words.receipt.position, value: receipt.position ?? words.receipt.erased },
  ];
  return <SummaryList rows={rows} />;
}

type ReceiptFormProps = { readonly form: FilingReceipt["forms"][number] };

function ReceiptForm({ form: { form, receipt, inForce } }: ReceiptFormProps) {
  const { locale, words } = useFiledLanguage();
  const definition = useLoaded(form, loadForm);
  return (
    <section>
      <h3>{definition?.title[locale] ?? form}</h3>
      <SummaryList
        rows={[
          {
            key: words.receipt.state,
            value: (
              <Tag tone={inForce ? "success" : "neutral"}>
                {inForce ? words.receipt.inForce : words.receipt.replaced}
              </Tag>
            ),
          },
          { key: words.receipt.number, value: receipt.number },
          { key: words.receipt.time, value: formatInstant(locale, receipt.at) },
          { key: words.receipt.hash, value: <code className="hash">{receipt.hash}</code> },
        ]}
      />
    </section>
  );
}

function ReceiptButtons({ receipt }: ReceiptProps) {
  const { locale, words } = useFiledLanguage();
  const [copied, setCopied] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const { bin, year, filing } = receipt;
  const download = async () => {
    setBusy(true);
    const answered = await api(readReceiptPdf)({
      params: { bin, year, filing },
      query: { language: locale },
    });
    setBusy(false);
    setProblem(answered.ok ? undefined : answered.problem);
    if (answered.ok) saveFile(answered.reply, fillText(words.receipt.fileName, { bin, year }));
  };
  const copy = async () => {
    const lines = receipt.forms.map(({ receipt: { number, hash } }) => `${number} ${hash}`);
    await navigator.clipboard.writeText([filing, ...lines].join("\n"));
    setCopied(true);
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} onRetry={() => void download()} />}
      <div className="buttons">
        <Button icon="download" busy={busy} onClick={() => void download()}>
          {words.receipt.pdf}
        </Button>
        <Button tone="secondary" icon="printer" onClick={() => print()}>
          {words.receipt.print}
        </Button>
        <Button tone="secondary" onClick={() => void copy()}>
          {words.receipt.copy}
        </Button>
        <span role="status">{copied ? words.receipt.copied : ""}</span>
      </div>
    </>
  );
}
