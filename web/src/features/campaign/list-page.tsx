import { useEffect, useState } from "react";
import type { Monitor } from "#shared/api/monitor.ts";
import { formatCount } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";
import { api } from "#web/api/client.ts";
import { readMonitor } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { EnterprisesTable } from "#web/features/campaign/enterprises-table.tsx";
import { ListExport } from "#web/features/campaign/list-export.tsx";
import {
  type ListFilters,
  listFilterFields,
  listFilterNames,
} from "#web/features/campaign/list-filters.ts";
import { type CampaignMessages, campaignCatalogue } from "#web/features/campaign/messages.ts";
import { given } from "#web/features/campaign/use-monitor.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { FilterForm } from "#web/ui/filter-form.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { Pager } from "#web/ui/pager.tsx";
import { searchOf, useUrlFilters } from "#web/ui/use-url-filters.ts";

const pageSize = 50;

/** The enterprises behind a number of the monitor, page by page, as the address says. */
export function ListPage({ year }: { readonly year: string }) {
  const words = useMessages(campaignCatalogue);
  const locale = useLocale();
  const { filters, after, apply, searchOf: searchOfPage } = useUrlFilters(listFilterNames);
  const { list, problem, reload, isLooking } = useListed(year, filters, after);
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  const here = (search: string) => departmentRoutes.campaignEnterprises(year, search);
  return (
    <Page
      title={words.listPage.title(year)}
      back={{ href: departmentRoutes.campaign(year), label: words.listPage.back }}
      wide
    >
      <FilterForm fields={listFilterFields(words, locale)} filters={filters} onApply={apply} />
      <p role="status">
        <strong>{isLooking ? words.listPage.looking : foundText(list, words, locale)}</strong>
      </p>
      {list === undefined ? (
        <Loading />
      ) : (
        <>
          {list.rows.length > 0 && <Acts year={year} filters={filters} />}
          {list.rows.length === 0 && !isLooking && <Nobody status={filters.status} />}
          {list.rows.length > 0 && (
            <EnterprisesTable year={year} rows={list.rows} search={searchOf(filters)} />
          )}
          <Pager
            next={list.next === undefined ? undefined : here(searchOfPage(list.next))}
            first={after === undefined ? undefined : here(searchOfPage(undefined))}
          />
        </>
      )}
    </Page>
  );
}

type List = Monitor["list"];

/**
 * One page of the list. The server looks at a bounded number of enterprises for each answer; where
 * few match, it is asked to go on until the page is full or the end is reached.
 */
function useListed(year: string, filters: ListFilters, after: string | undefined) {
  const [rest, setRest] = useState<{ readonly key: string; readonly list: List }>();
  const key = `${year} ${JSON.stringify(filters)} ${after ?? ""}`;
  const kept = rest?.key === key ? rest.list : undefined;
  const from = kept === undefined ? after : kept.next;
  const needsMore = kept === undefined || (kept.rows.length < pageSize && kept.next !== undefined);
  const { answered, reload } = useAnswer(needsMore ? `${key} ${from ?? ""}` : undefined, (signal) =>
    api(readMonitor)({
      params: { year },
      query: {
        ...given(filters),
        ...given({ cursor: from }),
        limit: pageSize - (kept?.rows.length ?? 0),
      },
      signal,
    }),
  );
  // An answer is taken over once: the next question begins where it stopped.
  useEffect(() => {
    if (!answered?.ok) return;
    const { list } = answered.reply;
    setRest({ key, list: { ...list, rows: [...(kept?.rows ?? []), ...list.rows] } });
  }, [answered]);
  const problem = answered && !answered.ok ? answered.problem : undefined;
  return { list: kept, problem, reload, isLooking: needsMore };
}

function foundText(list: List | undefined, words: CampaignMessages, locale: Locale): string {
  const total = list?.total;
  if (total === undefined) return words.listPage.totalUnknown;
  return words.listPage.total(formatCount(locale, total));
}

/** What can be done with everybody on the list, not only with the page shown. */
function Acts({ year, filters }: { readonly year: string; readonly filters: ListFilters }) {
  const words = useMessages(campaignCatalogue).listPage;
  return (
    <div className="list-acts no-print">
      <LinkButton tone="secondary" href={departmentRoutes.newReminder(year, searchOf(filters))}>
        {words.remind}
      </LinkButton>
      <ListExport year={Number(year)} filters={filters} />
    </div>
  );
}

/** Nobody is good news when it was asked who has not reported. */
function Nobody({ status }: { readonly status: string | undefined }) {
  const words = useMessages(campaignCatalogue).listPage;
  const isGood = status === "not-filed" || status === "nothing-filed" || status === "overdue";
  return (
    <Notification tone={isGood ? "success" : "info"} title={isGood ? words.allFiled : words.empty}>
      <p>{isGood ? words.allFiledText : words.emptyText}</p>
    </Notification>
  );
}
