import { Link } from "wouter";
import { districtName } from "#shared/agreements/current-districts.ts";
import { tiles } from "#shared/agreements/current-tiles.ts";
import type { Monitor } from "#shared/api/monitor.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { formatCount, formatPercent } from "#shared/text/format.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { CountLink } from "#web/features/campaign/count-link.tsx";
import { campaignCatalogue } from "#web/features/campaign/messages.ts";
import { type ResponsePart, responseParts } from "#web/features/campaign/response-part.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Table } from "#web/ui/table.tsx";
import { searchOf } from "#web/ui/use-url-filters.ts";

export type DistrictsProps = {
  readonly monitor: Monitor;
  readonly form: AnnualFormId | undefined;
};

/** Who has not reported, district by district: tiles where they lie, and the same as a table. */
export function Districts({ monitor, form }: DistrictsProps) {
  const words = useMessages(campaignCatalogue).districts;
  const [city, ...parts] = responseParts(monitor, form);
  return (
    <section aria-labelledby="districts">
      <h2 id="districts">{words.title}</h2>
      <p className="hint">{words.lead}</p>
      <ul className="tiles" aria-label={words.title}>
        {tiles.flat().map((code) => {
          const part = parts.find(({ place }) => place.district === code);
          const isCity = code === tiles.at(-1)?.at(-1);
          const shown = part ?? (isCity ? city : undefined);
          if (shown === undefined) return <EmptyTile key={code} code={code} />;
          return <Tile key={code} year={monitor.year} part={shown} form={form} isCity={isCity} />;
        })}
      </ul>
      <DistrictTable monitor={monitor} form={form} />
    </section>
  );
}

type TileProps = {
  readonly year: number;
  readonly part: ResponsePart;
  readonly form: AnnualFormId | undefined;
  readonly isCity: boolean;
};

function Tile({ year, part, form, isCity }: TileProps) {
  const words = useMessages(campaignCatalogue).districts;
  const locale = useLocale();
  const { district } = part.place;
  const name = isCity ? words.city : districtName(locale, district ?? "");
  const left = part.asked - part.filed;
  const said = left === 0 ? words.allFiled : words.tile(formatCount(locale, left));
  return (
    <li className={`tile tile--none${isCity ? " tile--city" : ""}`}>
      <span>{name}</span>
      <strong>{shareOf(part, (share) => formatPercent(locale, share, 1))}</strong>
      <span className="tile__status">
        {left === 0 ? (
          said
        ) : (
          <Link
            className="count-link"
            href={departmentRoutes.campaignEnterprises(
              year,
              searchOf({ form, status: "not-filed", district }),
            )}
            aria-label={`${name}, ${said}`}
          >
            {said}
          </Link>
        )}
      </span>
    </li>
  );
}

function EmptyTile({ code }: { readonly code: string }) {
  const locale = useLocale();
  return (
    <li className="tile tile--empty">
      <span>{districtName(locale, code)}</span>
      <strong>–</strong>
    </li>
  );
}

function DistrictTable({ monitor, form }: DistrictsProps) {
  const words = useMessages(campaignCatalogue).districts;
  const locale = useLocale();
  const [city, ...parts] = responseParts(monitor, form);
  const lineOf = ({ place, asked, filed }: ResponsePart) => {
    const { district } = place;
    const name = district === undefined ? words.city : districtName(locale, district);
    const linkTo = (status: "filed" | "not-filed", count: number, column: string) => (
      <CountLink
        year={monitor.year}
        count={count}
        label={`${name}. ${column}: ${formatCount(locale, count)}`}
        segment={{ form, status, district }}
      />
    );
    return {
      district: name,
      notFiled: linkTo("not-filed", asked - filed, words.notFiled),
      filed: linkTo("filed", filed, words.filed),
      asked: formatCount(locale, asked),
      share: shareOf({ place, asked, filed }, (share) => formatPercent(locale, share, 1)),
    };
  };
  return (
    <div className="campaign-table">
      <Table
        caption={words.caption}
        columns={[
          { key: "district", label: words.district },
          { key: "notFiled", label: words.notFiled, numeric: true },
          { key: "filed", label: words.filed, numeric: true },
          { key: "asked", label: words.asked, numeric: true },
          { key: "share", label: words.share, numeric: true },
        ]}
        rows={[...parts, ...(city ? [city] : [])].map(lineOf)}
      />
    </div>
  );
}

function shareOf({ asked, filed }: ResponsePart, written: (share: number) => string): string {
  return asked === 0 ? "–" : written((filed / asked) * 100);
}
