import { Link } from "wouter";
import { fillText, formatInstant } from "#shared/text/format.ts";
import { useFileLanguage } from "#web/features/file/language.ts";
import { paths } from "#web/features/file/paths.ts";
import type { FormPlan } from "#web/features/file/plan-filing.ts";
import { usePlans, useWorkbook } from "#web/features/file/use-workbook.tsx";
import { YearLinks } from "#web/features/file/year-links.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";

/** What belongs to the year besides filling in: sent forms, receipts, other years, an objection. */
export function TaskSideLinks() {
  const { of, list } = useWorkbook();
  const { locale, words } = useFileLanguage();
  return (
    <>
      <FiledForms />
      {list.filings.length > 0 && (
        <>
          <h2>{words.tasks.receipts}</h2>
          <ul>
            {list.filings.map(({ filing, at }) => (
              <li key={filing}>
                <Link href={paths.receipt(of, filing)}>
                  {fillText(words.tasks.receipt, { when: formatInstant(locale, at) })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <YearLinks of={of} />
      {(!list.objection || (list.inScope && list.objection.status === "accepted")) && (
        <>
          <h2>{words.tasks.more}</h2>
          <p>
            <Link href={paths.objection(of)}>{words.tasks.objection}</Link>
          </p>
        </>
      )}
    </>
  );
}

/** Forms that were ever sent: to look into, to correct, to withdraw. */
function FiledForms() {
  const { of } = useWorkbook();
  const plans = usePlans();
  const { locale, words } = useFileLanguage();
  const filed = plans.filter(({ view }) => view.history.some(({ kind }) => kind !== "started"));
  if (filed.length === 0) return null;
  return (
    <>
      <h2>{words.tasks.filed}</h2>
      <SummaryList
        rows={filed.map((plan) => ({
          key: plan.definition.title[locale],
          value: words.status[plan.view.status],
          actions: actionsOf(plan),
        }))}
      />
    </>
  );

  function actionsOf({ form, view, definition }: FormPlan) {
    const hidden = definition.title[locale];
    const isFinal = view.campaign.state === "final";
    const isInForce = view.answers !== undefined;
    const mayWithdraw = view.status === "submitted" || view.status === "returned";
    return [
      { href: paths.history(of, form), label: words.tasks.history, hidden },
      ...(isInForce && !isFinal
        ? [{ href: paths.check(of, form), label: words.tasks.amend, hidden }]
        : []),
      ...(mayWithdraw && !isFinal
        ? [{ href: paths.withdrawal(of, form), label: words.tasks.withdraw, hidden }]
        : []),
    ];
  }
}
