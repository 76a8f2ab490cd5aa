import { Bullet } from "#web/features/desk/bullet.tsx";
import { axisEnd } from "#web/features/desk/chart-scale.ts";
import type { IndicatorRow } from "#web/features/desk/figures.ts";
import type { Part } from "#web/features/desk/parts.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { deskCatalogue } from "#web/i18n/desk.ts";

export type BarsProps = { readonly parts: readonly Part[]; readonly chosen: IndicatorRow };

/** Parts compared on one axis, highest first, with the target line through all of them. */
export function Bars({ parts, chosen }: BarsProps) {
  const words = useMessages(deskCatalogue);
  const locale = useLocale();
  const { indicator, row, figure } = chosen;
  const values = parts.map((part) => part.row.value ?? 0);
  const end = axisEnd([...values, row.target?.value ?? 0], indicator.scale);
  const named = parts.filter((part) => part.figure.hasValue);
  const [best, worst] = [named.at(0), named.at(-1)].map(
    (part) => part && `${part.name}, ${part.figure.value}`,
  );
  return (
    <div
      className="bars"
      role="img"
      aria-label={`${indicator.name[locale]}. ${best && worst ? words.bestWorst(best, worst) : words.status.missing}`}
    >
      <p className="hint">
        {words.sorted}
        {figure.target && ` · ${words.targetShort(figure.target)}`}
      </p>
      {parts.map((part) => (
        <div className="bars__row" key={part.code}>
          <span className="bars__name">{part.name}</span>
          <span className={part.figure.hasValue ? "bars__value" : "bars__value hint"}>
            {part.figure.value}
          </span>
          <Bullet
            value={part.row.value}
            target={row.target && { value: row.target.value }}
            end={end}
            verdict={part.figure.verdict}
          />
        </div>
      ))}
    </div>
  );
}
