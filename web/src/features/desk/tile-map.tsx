import { tiles } from "#shared/agreements/current-tiles.ts";
import type { Figure } from "#web/features/desk/figure.ts";
import type { IndicatorRow } from "#web/features/desk/figures.ts";
import type { Part } from "#web/features/desk/parts.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { deskCatalogue } from "#web/i18n/desk.ts";

export type TileMapProps = { readonly parts: readonly Part[]; readonly city: IndicatorRow };

/** The districts where they lie to each other, all the same size, and the city as the last tile. */
export function TileMap({ parts, city }: TileMapProps) {
  const words = useMessages(deskCatalogue);
  return (
    <ul className="tiles" aria-label={words.map}>
      {tiles.flat().map((code) => {
        const part = parts.find((each) => each.code === code);
        return (
          <Tile
            key={code}
            name={part?.name ?? words.cityTile}
            figure={part?.figure ?? city.figure}
            isCity={part === undefined}
          />
        );
      })}
    </ul>
  );
}

type TileProps = { readonly name: string; readonly figure: Figure; readonly isCity: boolean };

function Tile({ name, figure, isCity }: TileProps) {
  const tone = figure.hasValue ? figure.verdict : "empty";
  return (
    <li className={`tile tile--${tone}${isCity ? " tile--city" : ""}`}>
      <span>{name}</span>
      <strong>{figure.value}</strong>
      {figure.verdict !== "none" && <span className="tile__status">{figure.status}</span>}
    </li>
  );
}
