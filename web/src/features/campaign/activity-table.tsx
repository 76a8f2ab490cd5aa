import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { industryName } from "#shared/register/industry-name.ts";
import { sizeClasses } from "#shared/register/size-class.ts";
import { formatCount } from "#shared/text/format.ts";
import { CountLink } from "#web/features/campaign/count-link.tsx";
import { campaignCatalogue } from "#web/features/campaign/messages.ts";
import { type ResponsePart, responseParts } from "#web/features/campaign/response-part.ts";
import { useMonitor } from "#web/features/campaign/use-monitor.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Loading } from "#web/ui/loading.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Table } from "#web/ui/table.tsx";

export type ActivityTableProps = {
  readonly year: string;
  readonly form: AnnualFormId | undefined;
};

/** Who has not reported, by activity and size. */
export function ActivityTable({ year, form }: ActivityTableProps) {
  const words = useMessages(campaignCatalogue);
  const { reply, problem, reload } = useMonitor(year, { by: "industry,size", form });
  const parts = reply === undefined ? [] : responseParts(reply, form).slice(1);
  return (
    <section aria-labelledby="activity">
      <h2 id="activity">{words.activity.title}</h2>
      {problem && reply === undefined && <ProblemNotice problem={problem} onRetry={reload} />}
      {reply === undefined && problem === undefined && <Loading />}
      {reply && <PartsTable year={year} form={form} parts={parts} />}
    </section>
  );
}

type PartsTableProps = ActivityTableProps & { readonly parts: readonly ResponsePart[] };

function PartsTable({ year, form, parts }: PartsTableProps) {
  const words = useMessages(campaignCatalogue);
  const locale = useLocale();
  const letters = [...new Set(parts.flatMap(({ place }) => place.industry ?? []))].toSorted();
  const cellOf = (industry: string, size: (typeof sizeClasses)[number]) => {
    const part = parts.find(({ place }) => place.industry === industry && place.size === size);
    if (part === undefined) return "–";
    const count = part.asked - part.filed;
    const of = formatCount(locale, part.asked);
    return (
      <>
        <CountLink
          year={year}
          count={count}
          label={`${industryName(locale, industry)}, ${words.size[size]}. ${words.districts.notFiled}: ${formatCount(locale, count)}`}
          segment={{ form, status: "not-filed", industry, size }}
        />
        {` / ${of}`}
      </>
    );
  };
  return (
    <>
      <p className="hint">{words.activity.lead}</p>
      <div className="campaign-table">
        <Table
          caption={words.activity.caption}
          columns={[
            { key: "industry", label: words.activity.activity },
            ...sizeClasses.map((size) => ({ key: size, label: words.size[size], numeric: true })),
          ]}
          rows={letters.map((letter) => ({
            industry: industryName(locale, letter),
            ...Object.fromEntries(sizeClasses.map((size) => [size, cellOf(letter, size)])),
          }))}
        />
      </div>
    </>
  );
}
