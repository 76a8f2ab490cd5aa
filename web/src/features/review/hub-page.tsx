import { Link, useSearch } from "wouter";
import { districtName } from "#shared/agreements/current-districts.ts";
import { formTitles } from "#shared/agreements/current-form-titles.ts";
import type { FormTask } from "#shared/api/common.ts";
import type { TaskList } from "#shared/api/list-returns.ts";
import type { EnterpriseView } from "#shared/api/read-enterprise.ts";
import { groupBin } from "#shared/law/bin.ts";
import { industryName } from "#shared/register/industry-name.ts";
import { sizeClassName } from "#shared/register/size-class.ts";
import { fillText, formatCount, formatInstant } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { listReturns, readEnterprise } from "#web/api/endpoints.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { nameOf, type ReviewLanguage, useReviewLanguage } from "#web/features/review/language.ts";
import { type EnterpriseYear, paths } from "#web/features/review/paths.ts";
import { statusTagOf } from "#web/features/review/status-tag.ts";
import { pluralText } from "#web/i18n/plural-text.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";
import { TaskList as Tasks } from "#web/ui/task-list.tsx";

/** Everything an enterprise filed for a year, form by form. */
export function HubPage({ of }: { readonly of: EnterpriseYear }) {
  const { bin, year } = of;
  const { locale, words } = useReviewLanguage();
  const query = useSearch();
  const search = query === "" ? "" : `?${query}`;
  const { answered, reload } = useAnswer(`${bin}/${year}`, (signal) =>
    api(listReturns)({ params: of, signal }),
  );
  const enterprise = useEnterprise(of);
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  const list = answered.reply;
  return (
    <Page
      title={fillText(words.hub.title, { year })}
      caption={enterprise ? nameOf(enterprise.name, locale) : bin}
      back={{ href: paths.list(year, search), label: words.hub.back }}
      wide
    >
      {!list.inScope && (
        <Notification tone="info" title={words.hub.outOfScope}>
          <p>{words.hub.outOfScopeText}</p>
        </Notification>
      )}
      <ObjectionNote list={list} />
      <h2>{words.hub.forms}</h2>
      <FormRows list={list} search={search} />
      <h2>{words.hub.facts}</h2>
      <EnterpriseFacts of={of} enterprise={enterprise} />
    </Page>
  );
}

/** As the register has it for the year; undefined until it is known, and where it is not in it. */
function useEnterprise({ bin, year }: EnterpriseYear): EnterpriseView | undefined {
  const { answered } = useAnswer(`${bin}/${year}`, (signal) =>
    api(readEnterprise)({ params: { bin }, query: { year }, signal }),
  );
  return answered?.ok ? answered.reply : undefined;
}

type FormRowsProps = { readonly list: TaskList; readonly search: string };

function FormRows({ list, search }: FormRowsProps) {
  const language = useReviewLanguage();
  return (
    <Tasks
      rows={list.forms.map((task) => ({
        href: paths.review({ bin: list.bin, year: list.year, form: task.form }, search),
        title: formTitles[task.form][language.locale],
        hint: hintOf(task, language),
        status: statusTagOf(task, language.words),
      }))}
    />
  );
}

function hintOf(task: FormTask, { locale, words: { hub, editor } }: ReviewLanguage) {
  const { lastEditor, lastEditedAt, openComments } = task;
  const lines = [
    task.late && task.status !== "not-started" && hub.late,
    task.changedAfterAcceptance && hub.changedAfterAcceptance,
    openComments > 0 && pluralText(locale, hub.remarks, openComments),
    lastEditor &&
      lastEditedAt &&
      fillText(hub.lastEdit, {
        who: lastEditor.you ? editor.you : editor[lastEditor.role],
        when: formatInstant(locale, lastEditedAt),
      }),
  ].filter((line) => typeof line === "string");
  if (lines.length === 0) return undefined;
  return lines.map((line) => (
    <span className="hint__line" key={line}>
      {line}
    </span>
  ));
}

function ObjectionNote({ list: { objection, year } }: { readonly list: TaskList }) {
  const { locale, words } = useReviewLanguage();
  const { hub } = words;
  if (objection === undefined) return null;
  const text = fillText(hub.objectionText, {
    kind: hub.objectionKinds[objection.kind],
    when: formatInstant(locale, objection.raisedAt),
    status: hub.objectionStatuses[objection.status],
  });
  return (
    <Notification tone={objection.status === "open" ? "warning" : "info"} title={hub.objection}>
      <p>{text}</p>
      {objection.note && <p>{objection.note}</p>}
      <p>
        <Link href={paths.objections(year)}>{hub.objectionLink}</Link>
      </p>
    </Notification>
  );
}

type EnterpriseFactsProps = {
  readonly of: EnterpriseYear;
  readonly enterprise: EnterpriseView | undefined;
};

function EnterpriseFacts({ of, enterprise }: EnterpriseFactsProps) {
  const { locale, words } = useReviewLanguage();
  const { hub } = words;
  return (
    <>
      <SummaryList
        rows={[
          { key: hub.bin, value: groupBin(of.bin) },
          ...(enterprise ? factsOf(enterprise) : []),
        ]}
      />
      <p>
        <Link href={paths.card(of)}>{hub.card}</Link>
      </p>
    </>
  );

  function factsOf({ district, industry, sizeClass, headcount }: EnterpriseView) {
    return [
      { key: hub.district, value: districtName(locale, district) },
      { key: hub.industry, value: industryName(locale, industry) },
      { key: hub.size, value: sizeClassName[sizeClass][locale] },
      { key: hub.headcount, value: formatCount(locale, headcount) },
    ];
  }
}
