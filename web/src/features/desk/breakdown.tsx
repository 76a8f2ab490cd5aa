import type { Dimension, ProgressRow } from "#shared/api/read-progress.ts";
import { Bars } from "#web/features/desk/bars.tsx";
import { BreakdownTable } from "#web/features/desk/breakdown-table.tsx";
import type { IndicatorRow } from "#web/features/desk/figures.ts";
import { partsOf } from "#web/features/desk/parts.ts";
import { TileMap } from "#web/features/desk/tile-map.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { deskCatalogue } from "#web/i18n/desk.ts";
import { Notification } from "#web/ui/notification.tsx";

export type BreakdownProps = {
  /** The indicator, with its figure for the city. */
  readonly chosen: IndicatorRow;
  readonly by: Dimension;
  readonly rows: readonly ProgressRow[];
};

/** Sorted bars, for districts the tile map too, and the same figures as a table. */
export function Breakdown({ chosen, by, rows }: BreakdownProps) {
  const words = useMessages(deskCatalogue);
  const locale = useLocale();
  const name = chosen.indicator.name[locale];
  const parts = partsOf(rows, chosen.indicator, by, { locale, words });
  if (chosen.indicator.kind === "official") {
    return <Notification tone="info" title={words.officialOnly} />;
  }
  if (parts.length === 0) return <Notification tone="info" title={words.empty} />;
  return (
    <>
      <h3>{words.chart(name, words.byTitle[by])}</h3>
      <div className={by === "district" ? "pair" : undefined}>
        {by === "district" && <TileMap parts={parts} city={chosen} />}
        <Bars parts={parts} chosen={chosen} />
      </div>
      <BreakdownTable
        caption={words.chart(name, words.byTitle[by])}
        partName={words.byNames[by]}
        parts={parts}
        city={chosen}
      />
    </>
  );
}
