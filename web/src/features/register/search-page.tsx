import { Link } from "wouter";
import { districtChoices, districtName } from "#shared/agreements/current-districts.ts";
import type { RegisterEntryView } from "#shared/api/register.ts";
import { groupBin } from "#shared/law/bin.ts";
import { industryChoices, industryName } from "#shared/register/industry-name.ts";
import { sizeClasses } from "#shared/register/size-class.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { listRegister } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import { registerYears } from "#web/features/register/years.ts";
import { pluralText } from "#web/i18n/plural-text.ts";
import { ChoiceLinks } from "#web/ui/choice-links.tsx";
import { FilterForm } from "#web/ui/filter-form.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { Pager } from "#web/ui/pager.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Table } from "#web/ui/table.tsx";
import { useUrlFilters } from "#web/ui/use-url-filters.ts";

const filterNames = ["query", "district", "industry", "size", "scope"] as const;

/** Enterprises of a year by name, BIN and what they are. */
export function SearchPage({ year }: { readonly year: number }) {
  const { words } = useRegisterLanguage();
  const today = almatyDayOf(new Date().toISOString());
  return (
    <Page title={words.search.title} caption={fillText(words.yearOf, { year })} wide>
      <ChoiceLinks
        label={words.year}
        choices={registerYears(today, year).map((each) => ({
          href: paths.search(each),
          label: each,
          current: each === year,
        }))}
      />
      <div className="buttons">
        <LinkButton href={paths.import(year)}>{words.search.import}</LinkButton>
        <LinkButton href={paths.objections(year)} tone="secondary">
          {words.search.objections}
        </LinkButton>
      </div>
      <p>{words.search.lead}</p>
      <Search year={year} />
    </Page>
  );
}

function Search({ year }: { readonly year: number }) {
  const { filters, after, apply, searchOf } = useUrlFilters(filterNames);
  const fields = useFilterFields();
  const query = { year, ...filters, ...(after !== undefined && { cursor: after }) };
  const { answered, reload } = useAnswer(JSON.stringify(query), (signal) =>
    api(listRegister)({ query, signal }),
  );
  const isNarrowed = Object.keys(filters).length > 0;
  return (
    <>
      <FilterForm fields={fields} filters={filters} onApply={apply} />
      {answered === undefined && <Loading />}
      {answered?.ok === false && <ProblemNotice problem={answered.problem} onRetry={reload} />}
      {answered?.ok && answered.reply.enterprises.length === 0 && (
        <Nothing year={year} isNarrowed={isNarrowed} />
      )}
      {answered?.ok && answered.reply.enterprises.length > 0 && (
        <>
          <Found count={answered.reply.total} />
          <Enterprises year={year} enterprises={answered.reply.enterprises} />
          <Pager
            next={answered.reply.next && paths.search(year, searchOf(answered.reply.next))}
            first={after === undefined ? undefined : paths.search(year, searchOf(undefined))}
          />
        </>
      )}
    </>
  );
}

function Found({ count }: { readonly count: number }) {
  const { locale, words } = useRegisterLanguage();
  return <p role="status">{pluralText(locale, words.search.found, count)}</p>;
}

type NothingProps = { readonly year: number; readonly isNarrowed: boolean };

function Nothing({ year, isNarrowed }: NothingProps) {
  const { words } = useRegisterLanguage();
  const { noneTitle, none, emptyTitle, empty } = words.search;
  return (
    <Notification tone="info" title={isNarrowed ? noneTitle : emptyTitle}>
      <p>{isNarrowed ? none : empty}</p>
      {!isNarrowed && (
        <p>
          <Link href={paths.import(year)}>{words.search.import}</Link>
        </p>
      )}
    </Notification>
  );
}

type EnterprisesProps = {
  readonly year: number;
  readonly enterprises: readonly RegisterEntryView[];
};

function Enterprises({ year, enterprises }: EnterprisesProps) {
  const { locale, words, own } = useRegisterLanguage();
  const { facts, size, scope, search } = words;
  return (
    <Table
      isList
      caption={search.caption}
      columns={[
        { key: "name", label: search.name },
        { key: "bin", label: facts.bin },
        { key: "district", label: facts.district },
        { key: "industry", label: facts.industry },
        { key: "size", label: facts.size },
        { key: "headcount", label: facts.headcount, numeric: true },
        { key: "scope", label: facts.scope },
      ]}
      rows={enterprises.map((each) => ({
        name: (
          <Link href={paths.card(year, each.bin)} lang={own}>
            {each.name[own]}
          </Link>
        ),
        bin: <span className="nowrap">{groupBin(each.bin)}</span>,
        district: districtName(locale, each.district),
        industry: industryName(locale, each.industry),
        size: size[each.size],
        headcount: formatCount(locale, each.headcount),
        scope: each.inScope ? scope.in : scope.out,
      }))}
    />
  );
}

function useFilterFields() {
  const { locale, words } = useRegisterLanguage();
  const { facts, scope, search, size } = words;
  return [
    { name: "query", label: search.query, hint: search.queryHint },
    {
      name: "district",
      label: facts.district,
      options: districtChoices(locale),
    },
    {
      name: "industry",
      label: facts.industry,
      options: industryChoices(locale).map(({ value, label }) => ({
        value,
        label: `${value}: ${label}`,
      })),
    },
    {
      name: "size",
      label: facts.size,
      options: sizeClasses.map((each) => ({ value: each, label: size[each] })),
    },
    {
      name: "scope",
      label: search.scope,
      options: [
        { value: "in", label: scope.in },
        { value: "out", label: scope.out },
      ],
    },
  ] as const;
}
