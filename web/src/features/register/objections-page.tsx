import { Link, useSearchParams } from "wouter";
import type { ListedObjection } from "#shared/api/objections.ts";
import { groupBin } from "#shared/law/bin.ts";
import { fillText, formatCount, formatInstant } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { listObjections } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { EnterpriseName } from "#web/features/register/frame-loaded.tsx";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { ChoiceLinks } from "#web/ui/choice-links.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { Pager } from "#web/ui/pager.tsx";
import { Table } from "#web/ui/table.tsx";
import { useUrlFilters } from "#web/ui/use-url-filters.ts";

/** What enterprises say against their obligation in a year: the open ones first. */
export function ObjectionsPage({ year }: { readonly year: number }) {
  const { words, locale } = useRegisterLanguage();
  const [search] = useSearchParams();
  const { after, searchOf } = useUrlFilters(["status"]);
  const status = search.get("status") === "decided" ? "decided" : "open";
  const query = { status, ...(after !== undefined && { cursor: after }) } as const;
  const { answered, reload } = useAnswer(JSON.stringify({ year, ...query }), (signal) =>
    api(listObjections)({ params: { year }, query, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  const { objections, next, ...counts } = answered.reply;
  const page = (place: string | undefined) => paths.objections(year, searchOf(place));
  return (
    <Page
      title={words.objections.title}
      caption={fillText(words.yearOf, { year })}
      back={{ href: paths.search(year), label: words.backToSearch }}
      wide
    >
      <p className="lead">{words.objections.lead}</p>
      <ChoiceLinks
        label={words.objections.kinds}
        choices={(["open", "decided"] as const).map((each) => ({
          href: paths.objections(year, `?status=${each}`),
          label: fillText(words.objections[each], { count: formatCount(locale, counts[each]) }),
          current: each === status,
        }))}
      />
      {objections.length === 0 ? (
        <Nothing status={status} />
      ) : (
        <ObjectionsTable year={year} status={status} objections={objections} />
      )}
      <Pager next={next && page(next)} first={after === undefined ? undefined : page(undefined)} />
    </Page>
  );
}

type Status = "open" | "decided";

function Nothing({ status }: { readonly status: Status }) {
  const { objections: words } = useRegisterLanguage().words;
  const isOpen = status === "open";
  return (
    <Notification tone="info" title={isOpen ? words.noneOpen : words.noneDecided}>
      <p>{isOpen ? words.noneOpenText : words.noneDecidedText}</p>
    </Notification>
  );
}

type ObjectionsTableProps = {
  readonly year: number;
  readonly status: Status;
  readonly objections: readonly ListedObjection[];
};

function ObjectionsTable({ year, status, objections }: ObjectionsTableProps) {
  const { locale, words } = useRegisterLanguage();
  const { objections: own } = words;
  return (
    <Table
      isList
      caption={own.caption[status]}
      columns={[
        { key: "enterprise", label: own.enterprise },
        { key: "kind", label: own.kind },
        { key: "raised", label: own.raised },
        ...(status === "decided" ? [{ key: "decision", label: own.decision }] : []),
      ]}
      rows={objections.map((each) => ({
        enterprise: (
          <>
            <Link href={paths.objection(year, each.bin)} className="target">
              {each.name ? <EnterpriseName name={each.name} /> : groupBin(each.bin)}
            </Link>
            <br />
            <span className="nowrap hint">{groupBin(each.bin)}</span>
          </>
        ),
        kind: own.kindsOf[each.kind],
        raised: formatInstant(locale, each.raisedAt),
        decision: own.statuses[each.status],
      }))}
    />
  );
}
