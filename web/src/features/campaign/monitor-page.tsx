import { Link, useSearchParams } from "wouter";
import type { CampaignReply } from "#shared/api/campaigns.ts";
import type { Monitor } from "#shared/api/monitor.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { formatCount, formatDayShort, formatInstant } from "#shared/text/format.ts";
import type { Live } from "#web/api/use-live.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { ActivityTable } from "#web/features/campaign/activity-table.tsx";
import { Course } from "#web/features/campaign/course.tsx";
import { Districts } from "#web/features/campaign/districts.tsx";
import { EnterpriseCountsList } from "#web/features/campaign/enterprise-counts.tsx";
import { FormsTable } from "#web/features/campaign/forms-table.tsx";
import { campaignCatalogue } from "#web/features/campaign/messages.ts";
import { useMonitor } from "#web/features/campaign/use-monitor.ts";
import { YearLinks } from "#web/features/campaign/year-links.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Button } from "#web/ui/button.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { Select } from "#web/ui/select.tsx";
import { Tag, type TagTone } from "#web/ui/tag.tsx";

export type MonitorPageProps = { readonly year: string };

/** Who has filed and who has not: an officer's first page. */
export function MonitorPage({ year }: MonitorPageProps) {
  const words = useMessages(campaignCatalogue);
  const [search] = useSearchParams();
  const form = annualFormIds.find((each) => each === search.get("form"));
  const live = useMonitor(year, { by: "district", form });
  if (live.reply === undefined) {
    if (live.problem === undefined) return <Loading />;
    if (live.problem.type === "campaign/not-found") return <NoCampaign year={year} />;
    return <ProblemPage problem={live.problem} onRetry={live.reload} />;
  }
  const { reply } = live;
  const [city] = reply.enterprises;
  const isEmpty = city === undefined || city.enterprises + city.outOfScope === 0;
  return (
    <Page title={words.title(year)} wide>
      <YearLinks year={year} />
      <Facts monitor={reply} />
      <Freshness live={live} asOf={reply.asOf} />
      {isEmpty ? (
        <Notification tone="info" title={words.empty.title}>
          <p>{words.empty.text}</p>
        </Notification>
      ) : (
        <>
          <PartialRegister monitor={reply} />
          <EnterpriseCountsList year={year} counts={city} />
          <FormChoice form={form} />
          <FormsTable
            year={year}
            counts={reply.counts}
            isClosed={reply.state === "closed" || reply.state === "final"}
          />
          <Course monitor={reply} />
          <Districts monitor={reply} form={form} />
          <ActivityTable year={year} form={form} />
        </>
      )}
    </Page>
  );
}

const toneOf: Readonly<Record<CampaignReply["state"], TagTone>> = {
  planned: "neutral",
  open: "success",
  closed: "warning",
  final: "info",
};

function Facts({ monitor }: { readonly monitor: Monitor }) {
  const words = useMessages(campaignCatalogue);
  const locale = useLocale();
  const { year, state, opensOn, closesOn } = monitor;
  return (
    <>
      <div className="campaign-facts">
        <Tag tone={toneOf[state]}>{words.state[state]}</Tag>
        <p>{words.dates(formatDayShort(locale, opensOn), formatDayShort(locale, closesOn))}</p>
      </div>
      <ul className="campaign-links no-print">
        {[
          { href: departmentRoutes.campaignEnterprises(year), label: words.list },
          { href: departmentRoutes.campaignReminders(year), label: words.reminders },
          { href: departmentRoutes.campaignLetters(year), label: words.letters },
          { href: departmentRoutes.registerObjections(year), label: words.objections },
          { href: departmentRoutes.statistics(year), label: words.statistics },
          { href: departmentRoutes.campaignSettings(year), label: words.settings },
        ].map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

type FreshnessProps = { readonly live: Live<Monitor>; readonly asOf: string };

/** When the figures are of, and whether newer ones could be had. */
function Freshness({ live, asOf }: FreshnessProps) {
  const words = useMessages(campaignCatalogue);
  const locale = useLocale();
  return (
    <div className="freshness">
      <p>
        {/* Seconds are the same in every time zone. */}
        <Icon name="clock" /> {words.asOf(`${formatInstant(locale, asOf)}${asOf.slice(16, 19)}`)}
      </p>
      <Button tone="secondary" icon="refresh-cw" onClick={live.reload}>
        {words.refresh}
      </Button>
      <p className="hint no-print">{words.refreshes}</p>
      <p role="status" className="freshness__stale">
        {live.problem && words.stale}
      </p>
    </div>
  );
}

/** A register of a year that lacks most of last year's expected returns was hardly imported whole. */
function PartialRegister({ monitor }: { readonly monitor: Monitor }) {
  const words = useMessages(campaignCatalogue);
  const locale = useLocale();
  const [city] = monitor.enterprises;
  const before = monitor.lastYear?.expected ?? 0;
  if (city === undefined || monitor.curve.expected * 2 >= before) return null;
  return (
    <Notification
      tone="warning"
      title={words.partial(formatCount(locale, city.enterprises + city.outOfScope))}
    />
  );
}

function FormChoice({ form }: { readonly form: string | undefined }) {
  const words = useMessages(campaignCatalogue);
  const [, setSearch] = useSearchParams();
  const options = annualFormIds.map((each) => ({ value: each, label: words.forms[each] }));
  return (
    <div className="controls no-print">
      <FieldFrame id="form" label={words.form}>
        {(wiring) => (
          <Select
            {...wiring}
            value={form ?? ""}
            options={[{ value: "", label: words.allForms }, ...options]}
            onChange={(value) => setSearch(value === "" ? {} : { form: value }, { replace: true })}
          />
        )}
      </FieldFrame>
    </div>
  );
}

/** The year has no campaign: what for, and how to begin. */
function NoCampaign({ year }: MonitorPageProps) {
  const words = useMessages(campaignCatalogue);
  return (
    <Page title={words.none.title(year)}>
      <YearLinks year={year} />
      <p>{words.none.text}</p>
      <LinkButton href={departmentRoutes.campaignSettings(year)}>{words.none.act}</LinkButton>
    </Page>
  );
}
