import type { IndicatorRow } from "#web/features/desk/figures.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { deskCatalogue } from "#web/i18n/desk.ts";
import { FieldFrame } from "#web/ui/field-frame.tsx";

export type IndicatorSelectProps = {
  readonly rows: readonly IndicatorRow[];
  readonly value: string;
  readonly onChange: (indicator: string) => void;
};

/** Every indicator that is known in parts; official series are known for the city alone. */
export function IndicatorSelect({ rows, value, onChange }: IndicatorSelectProps) {
  const words = useMessages(deskCatalogue);
  const locale = useLocale();
  return (
    <FieldFrame id="indicator" label={words.indicator}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {rows
            .filter(({ indicator }) => indicator.kind === "reported" || indicator.id === value)
            .map(({ indicator }) => (
              <option key={indicator.id} value={indicator.id}>
                {indicator.name[locale]}
              </option>
            ))}
        </select>
      )}
    </FieldFrame>
  );
}
