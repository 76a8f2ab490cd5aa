import { annualFormIds } from "#shared/forms/form-id.ts";
import { campaignCatalogue } from "#web/features/campaign/messages.ts";
import type { SettingsErrors, TypedSettings } from "#web/features/campaign/settings-state.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Checkboxes } from "#web/ui/checkboxes.tsx";
import { DateInput } from "#web/ui/date-input.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type SettingsFieldsProps = {
  readonly typed: TypedSettings;
  readonly errors: SettingsErrors;
  readonly onChange: (typed: TypedSettings) => void;
};

export function SettingsFields({ typed, errors, onChange }: SettingsFieldsProps) {
  const { settingsPage: words, forms } = useMessages(campaignCatalogue);
  return (
    <>
      {(["opensOn", "closesOn"] as const).map((day) => (
        <DateInput
          key={day}
          id={day}
          legend={words[day]}
          hint={words.dateHint}
          error={errors[day]}
          value={typed[day]}
          onChange={(value) => onChange({ ...typed, [day]: value })}
        />
      ))}
      <Checkboxes
        id="forms"
        name="forms"
        legend={words.forms}
        hint={words.formsHint}
        error={errors.forms}
        options={annualFormIds.map((value) => ({ value, label: forms[value] }))}
        value={typed.forms}
        onChange={(value) => onChange({ ...typed, forms: value })}
      />
      <Radios
        id="latePolicy"
        name="latePolicy"
        legend={words.latePolicy}
        options={(["accept", "refuse"] as const).map((value) => ({ value, label: words[value] }))}
        value={typed.latePolicy}
        onChange={(value) =>
          onChange({ ...typed, latePolicy: value === "refuse" ? "refuse" : "accept" })
        }
      />
      <FieldFrame id="responsibleOfficer" label={words.officer} hint={words.officerHint}>
        {(wiring) => (
          <TextInput
            {...wiring}
            value={typed.responsibleOfficer}
            maxLength={200}
            onChange={(responsibleOfficer) => onChange({ ...typed, responsibleOfficer })}
          />
        )}
      </FieldFrame>
    </>
  );
}
