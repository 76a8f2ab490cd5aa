import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import type { NewReminder } from "#web/features/outreach/use-new-reminder.ts";
import { DateInput } from "#web/ui/date-input.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

/** Now, or a day and an hour in the city. */
export function WhenFields({ work }: { readonly work: NewReminder }) {
  const { words } = useOutreachLanguage();
  const { typed, setTyped, outcome } = work;
  const errorOf = (id: string) => outcome.errors.find(({ fieldId }) => fieldId === id)?.message;
  const moment = (
    <>
      <DateInput
        id="day"
        legend={words.make.day}
        hint={words.make.dayHint}
        error={errorOf("day")}
        value={typed.day}
        onChange={(day) => setTyped({ ...typed, day })}
      />
      <FieldFrame
        id="time"
        label={words.make.time}
        hint={words.make.timeHint}
        error={errorOf("time")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            name="time"
            width={10}
            value={typed.time}
            onChange={(time) => setTyped({ ...typed, time })}
          />
        )}
      </FieldFrame>
    </>
  );
  return (
    <Radios
      id="when"
      name="when"
      legend={words.make.when}
      options={[
        { value: "now", label: words.make.now },
        { value: "later", label: words.make.later, below: moment },
      ]}
      value={typed.when}
      onChange={(when) => setTyped({ ...typed, when: when === "later" ? "later" : "now" })}
    />
  );
}
