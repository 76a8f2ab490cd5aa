import { useEffect } from "react";
import { Link } from "wouter";
import { groupBin } from "#shared/law/bin.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { fillText, formatDay } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { readEnterprise } from "#web/api/endpoints.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { daysBetween, daysLeftText } from "#web/features/file/days-left.ts";
import { nameLanguageOf, useFileLanguage } from "#web/features/file/language.ts";
import { paths } from "#web/features/file/paths.ts";
import { TaskNotices } from "#web/features/file/task-notices.tsx";
import { isAllSent, taskHintOf, taskStatusOf } from "#web/features/file/task-rows.ts";
import { TaskSideLinks } from "#web/features/file/task-side-links.tsx";
import { usePlans, useWorkbook } from "#web/features/file/use-workbook.tsx";
import { pluralText } from "#web/i18n/plural-text.ts";
import { routes } from "#web/routes.ts";
import { Page } from "#web/ui/page.tsx";
import { TaskList } from "#web/ui/task-list.tsx";

/** The year's work of an enterprise: its forms with their statuses, and sending them. */
export function TaskListPage() {
  const { of, workbook } = useWorkbook();
  const { words } = useFileLanguage();
  // What colleagues and the department did meanwhile is read whenever the list is opened.
  useEffect(() => {
    void workbook.refresh();
  }, [workbook]);
  return (
    <Page title={fillText(words.tasks.title, { year: of.year })}>
      <EnterpriseLine />
      <Deadline />
      <TaskNotices />
      <h2>{words.tasks.forms}</h2>
      <FormTasks />
      <TaskSideLinks />
    </Page>
  );
}

function EnterpriseLine() {
  const { of } = useWorkbook();
  const { locale, words } = useFileLanguage();
  const { answered } = useAnswer(of.bin, (signal) =>
    api(readEnterprise)({ params: { bin: of.bin }, query: { year: of.year }, signal }),
  );
  const language = nameLanguageOf(locale);
  return (
    <p className="lead">
      {answered?.ok && (
        <>
          <strong lang={language}>{answered.reply.name[language]}</strong>
          {" · "}
        </>
      )}
      {fillText(words.tasks.bin, { bin: groupBin(of.bin) })} {" · "}
      <Link href={routes.enterprise(of.bin)}>{words.tasks.enterprise}</Link>
    </p>
  );
}

function Deadline() {
  const { list } = useWorkbook();
  const { locale, words } = useFileLanguage();
  const { closesOn, opensOn, state } = list.campaign;
  if (state === "final") return null;
  if (state === "planned") {
    return <p>{fillText(words.tasks.opens, { day: formatDay(locale, opensOn) })}</p>;
  }
  const today = almatyDayOf(new Date().toISOString());
  const left = daysLeftText(locale, daysBetween(today, closesOn), words.tasks);
  const deadline = fillText(words.tasks.deadline, { day: formatDay(locale, closesOn) });
  return <p className="deadline">{isAllSent(list) ? deadline : `${deadline} · ${left}`}</p>;
}

function FormTasks() {
  const { of, list } = useWorkbook();
  const plans = usePlans();
  const language = useFileLanguage();
  const { locale, words } = language;
  const ready = plans.filter(({ readiness }) => readiness === "ready").length;
  const readyStatus = { label: words.status.ready, tone: "info" as const };
  const rows = plans.flatMap((plan) => {
    const task = list.forms.find(({ form }) => form === plan.form);
    if (!task) return [];
    return [
      {
        href: paths.form(of, plan.form),
        title: plan.definition.title[locale],
        hint: hintOf(taskHintOf(task, plan, language)),
        status: taskStatusOf(task, plan, language),
      },
    ];
  });
  return <TaskList rows={[...rows, { title: words.tasks.send, ...sendRow() }]} />;

  function sendRow() {
    if (ready > 0) {
      const hint = pluralText(locale, words.tasks.sendHint, ready);
      return { href: paths.send(of), hint, status: readyStatus };
    }
    if (isAllSent(list)) {
      return { status: { label: words.tasks.sendDone, tone: "plain" as const } };
    }
    const label = words.status.cannotStart;
    return { hint: words.tasks.sendNothing, status: { label, tone: "neutral" as const } };
  }
}

function hintOf(lines: readonly string[]) {
  if (lines.length === 0) return undefined;
  return lines.map((line) => (
    <span className="hint__line" key={line}>
      {line}
    </span>
  ));
}
