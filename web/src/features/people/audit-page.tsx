import { auditKinds } from "#shared/api/contract.ts";
import type { Person } from "#shared/api/people.ts";
import { formatDay } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { listAudit, listPeople } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import {
  type AuditFilters,
  auditFilterNames,
  readAuditFilters,
} from "#web/features/people/audit-filters.ts";
import { auditCatalogue } from "#web/features/people/audit-messages.ts";
import { AuditTable } from "#web/features/people/audit-table.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { FilterForm } from "#web/ui/filter-form.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { Pager } from "#web/ui/pager.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { searchOf as searchOfFilters, useUrlFilters } from "#web/ui/use-url-filters.ts";

/** What the department's people asked for; the address says which part. */
export function AuditPage() {
  const words = useMessages(auditCatalogue);
  const { filters, after, apply, searchOf } = useUrlFilters(auditFilterNames);
  const { answered } = useAnswer("people", (signal) => api(listPeople)({ signal }));
  const fields = useFields(answered?.ok ? answered.reply.people : []);
  const read = readAuditFilters(filters);
  const errors =
    "faults" in read
      ? read.faults.map(({ field, fault }) => ({
          fieldId: `filter-${field}`,
          // Both days may be wrong: each line says which.
          message: fault === "needDay" ? `${words[field]}: ${words.needDay}` : words[fault],
        }))
      : [];
  return (
    <Page
      title={words.title}
      back={{ href: departmentRoutes.people, label: words.back }}
      error={errors.length > 0}
      wide
    >
      {errors.length > 0 && (
        <ErrorSummary title={words.errorsTitle} errors={errors} key={JSON.stringify(filters)} />
      )}
      <p>{words.lead}</p>
      <FilterForm fields={fields} filters={filters} onApply={apply} />
      {"query" in read && <Entries query={read.query} after={after} searchOf={searchOf} />}
    </Page>
  );
}

type EntriesProps = {
  readonly query: AuditFilters;
  readonly after: string | undefined;
  readonly searchOf: (after: string | undefined) => string;
};

function Entries({ query, after, searchOf }: EntriesProps) {
  const locale = useLocale();
  const words = useMessages(auditCatalogue);
  const asked = { ...query, ...(after !== undefined && { cursor: after }) };
  const { answered, reload } = useAnswer(JSON.stringify(asked), (signal) =>
    api(listAudit)({ query: asked, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemNotice problem={answered.problem} onRetry={reload} />;
  const { entries, from, to, next } = answered.reply;
  const days = `${formatDay(locale, from)} – ${formatDay(locale, to)}`;
  return (
    <>
      <p role="status">
        {words.period}: {days}
      </p>
      {entries.length === 0 ? (
        <Notification tone="info" title={next ? words.moreTitle : words.noneTitle}>
          <p>{next ? words.more : words.none}</p>
        </Notification>
      ) : (
        <AuditTable entries={entries} />
      )}
      <Pager
        next={next && `${departmentRoutes.audit}${searchOf(next)}`}
        first={after === undefined ? undefined : `${departmentRoutes.audit}${searchOf(undefined)}`}
      />
      <LinkButton href={exportAddress(query, from, to)} tone="secondary" icon="download">
        {words.export}
      </LinkButton>
    </>
  );
}

/** The same part of the list, to be ordered as a file. */
function exportAddress({ actor, kind }: AuditFilters, from: string, to: string): string {
  const part = { kind: "audit", year: to.slice(0, 4), from, to, actor, act: kind };
  return `${departmentRoutes.exports}${searchOfFilters(part)}`;
}

function useFields(people: readonly Person[]) {
  const words = useMessages(auditCatalogue);
  const names = new Map(people.map(({ subject, name }) => [subject, name ?? subject]));
  return [
    { name: "from", label: words.from, hint: words.dayHint },
    { name: "to", label: words.to, hint: words.dayHint },
    {
      name: "actor",
      label: words.actor,
      options: [...names].map(([value, label]) => ({ value, label })),
    },
    {
      name: "kind",
      label: words.kind,
      options: auditKinds.map((value) => ({ value, label: words.kinds[value] })),
    },
    { name: "bin", label: words.bin },
  ] as const;
}
