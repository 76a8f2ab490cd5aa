import type { Curve, Monitor } from "#shared/api/monitor.ts";
import { formatCount, formatDayShort, formatPercent } from "#shared/text/format.ts";
import { campaignCatalogue } from "#web/features/campaign/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Details } from "#web/ui/details.tsx";
import { Table } from "#web/ui/table.tsx";

/** How returns came in, against last year: drawn on the server, and as a table. */
export function Course({ monitor }: { readonly monitor: Monitor }) {
  const words = useMessages(campaignCatalogue).course;
  const locale = useLocale();
  const { curve, lastYear, chart, year } = monitor;
  const filed = curve.points.at(-1)?.filed ?? 0;
  const sentence = `${year}. ${words.filed}: ${formatCount(locale, filed)}`;
  return (
    <section aria-labelledby="course" className="course">
      <h2 id="course">{words.title}</h2>
      <p className="hint">{words.lead}</p>
      {filed === 0 && <p>{words.zero}</p>}
      <picture>
        <source media="(max-width: 40rem)" srcSet={pictureOf(chart.narrow)} />
        <img src={pictureOf(chart.wide)} alt={sentence} />
      </picture>
      <Details summary={words.table}>
        {[curve, ...(lastYear ? [lastYear] : [])].map((each) => (
          <CurveTable key={each.year} curve={each} />
        ))}
      </Details>
    </section>
  );
}

const pictureOf = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

function CurveTable({ curve }: { readonly curve: Curve }) {
  const words = useMessages(campaignCatalogue).course;
  const locale = useLocale();
  const { year, expected, points } = curve;
  return (
    <Table
      caption={`${words.caption}: ${year}`}
      columns={[
        { key: "day", label: words.day },
        { key: "filed", label: words.filed, numeric: true },
        { key: "percent", label: words.percent, numeric: true },
      ]}
      rows={points.map(({ day, filed }) => ({
        day: formatDayShort(locale, day),
        filed: formatCount(locale, filed),
        percent: expected === 0 ? "–" : formatPercent(locale, (filed / expected) * 100, 1),
      }))}
    />
  );
}
