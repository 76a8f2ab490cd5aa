import { Link } from "wouter";
import { districtName } from "#shared/agreements/current-districts.ts";
import type { FrameView } from "#shared/api/register.ts";
import { groupBin } from "#shared/law/bin.ts";
import { industryName } from "#shared/register/industry-name.ts";
import { fillText, formatCount, formatDay, formatInstant } from "#shared/text/format.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { EnterpriseName, FrameLoaded, type FrameOf } from "#web/features/register/frame-loaded.tsx";
import { type RegisterLanguage, useRegisterLanguage } from "#web/features/register/language.ts";
import { Members } from "#web/features/register/members.tsx";
import { ObjectionLink } from "#web/features/register/objection-link.tsx";
import { paths } from "#web/features/register/paths.ts";
import { scopeText } from "#web/features/register/scope-text.ts";
import { ChoiceLinks } from "#web/ui/choice-links.tsx";
import { Page } from "#web/ui/page.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";

/** What the register has of an enterprise for a year, and who may file for it. */
export function CardPage({ year, bin }: FrameOf) {
  return (
    <FrameLoaded year={year} bin={bin}>
      {(frame) => <Card frame={frame} />}
    </FrameLoaded>
  );
}

function Card({ frame }: { readonly frame: FrameView }) {
  const language = useRegisterLanguage();
  const { words, own } = language;
  const { year, bin } = frame;
  return (
    <Page
      title={frame.name[own]}
      caption={fillText(words.yearOf, { year })}
      back={{ href: paths.search(year), label: words.backToSearch }}
    >
      {frame.years.length > 1 && (
        <ChoiceLinks
          label={words.year}
          choices={frame.years.map((each) => ({
            href: paths.card(each, bin),
            label: each,
            current: each === year,
          }))}
        />
      )}
      <ObjectionLink year={year} bin={bin} />
      <SummaryList rows={factRows(frame, language)} />
      <h2>{words.card.decided}</h2>
      <SummaryList rows={decidedRows(frame, language)} />
      <Related frame={frame} />
      <h2>{words.card.returns}</h2>
      <p>
        <Link href={departmentRoutes.reviewYear(bin, year)}>
          {fillText(words.card.review, { year })}
        </Link>
      </p>
      <Members year={year} bin={bin} />
    </Page>
  );
}

function factRows(frame: FrameView, { locale, words }: RegisterLanguage) {
  const { facts, size } = words;
  const when = formatInstant(locale, frame.changedAt);
  return [
    { key: facts.nameKk, value: <span lang="kk">{frame.name.kk}</span> },
    { key: facts.nameRu, value: <span lang="ru">{frame.name.ru}</span> },
    { key: facts.bin, value: groupBin(frame.bin) },
    { key: facts.district, value: districtName(locale, frame.district) },
    { key: facts.industry, value: industryName(locale, frame.industry) },
    { key: facts.oked, value: frame.oked },
    { key: facts.headcount, value: formatCount(locale, frame.headcount) },
    { key: facts.size, value: size[frame.size] },
    { key: facts.email, value: frame.email ?? facts.noEmail },
    { key: facts.language, value: facts.languages[frame.language] },
    {
      key: facts.changed,
      value: frame.changedByYou ? fillText(facts.changedByYou, { when }) : when,
    },
  ];
}

/** What the department says by itself, with the ways to change it. */
function decidedRows(frame: FrameView, { locale, words }: RegisterLanguage) {
  const { card, facts } = words;
  const { year, bin, quotaAssigned: quota } = frame;
  return [
    {
      key: facts.scope,
      value: scopeText(frame, words),
      actions: [{ href: paths.scope(year, bin), label: card.change, hidden: facts.scope }],
    },
    {
      key: card.quota,
      value: quota
        ? fillText(card.quotaValue, {
            count: formatCount(locale, quota.count),
            decree: quota.decree,
            day: formatDay(locale, quota.from),
          })
        : card.quotaNone,
      actions: [{ href: paths.quota(year, bin), label: card.change, hidden: card.quota }],
    },
  ];
}

/** What it became part of and what became part of it, so that the series can be followed. */
function Related({ frame }: { readonly frame: FrameView }) {
  const { words } = useRegisterLanguage();
  const { year, successor, predecessors } = frame;
  const groups = [
    { title: words.card.successor, enterprises: successor ? [successor] : [] },
    { title: words.card.predecessors, enterprises: predecessors },
  ].filter(({ enterprises }) => enterprises.length > 0);
  return groups.map(({ title, enterprises }) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul className="link-list">
        {enterprises.map(({ bin, name }) => (
          <li key={bin}>
            <Link href={paths.card(year, bin)}>
              {name ? <EnterpriseName name={name} /> : groupBin(bin)}
            </Link>
            {name && <p className="hint">{groupBin(bin)}</p>}
          </li>
        ))}
      </ul>
    </section>
  ));
}
