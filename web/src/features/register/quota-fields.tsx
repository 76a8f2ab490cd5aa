import { messageOf } from "#web/features/register/errors.tsx";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import type { TypedQuota } from "#web/features/register/quota.ts";
import type { FieldError } from "#web/features/register/scope.ts";
import { DateInput } from "#web/ui/date-input.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type QuotaFieldsProps = {
  readonly typed: TypedQuota;
  readonly onChange: (typed: TypedQuota) => void;
  readonly errors: readonly FieldError[];
};

export function QuotaFields(props: QuotaFieldsProps) {
  const { typed, onChange, errors } = props;
  const { quotaPage } = useRegisterLanguage().words;
  return (
    <Radios
      id="answer"
      name="answer"
      legend={quotaPage.question}
      error={messageOf(errors, "answer")}
      options={[
        { value: "none", label: quotaPage.none },
        { value: "assigned", label: quotaPage.assigned, below: <Assigned {...props} /> },
      ]}
      value={typed.answer}
      onChange={(answer) =>
        onChange({ ...typed, answer: answer === "assigned" ? "assigned" : "none" })
      }
    />
  );
}

function Assigned({ typed, onChange, errors }: QuotaFieldsProps) {
  const { quotaPage } = useRegisterLanguage().words;
  return (
    <>
      <FieldFrame id="count" label={quotaPage.count} error={messageOf(errors, "count")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            name="count"
            inputMode="numeric"
            width={10}
            value={typed.count}
            onChange={(count) => onChange({ ...typed, count })}
          />
        )}
      </FieldFrame>
      <FieldFrame
        id="decree"
        label={quotaPage.decree}
        hint={quotaPage.decreeHint}
        error={messageOf(errors, "decree")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            name="decree"
            maxLength={200}
            value={typed.decree}
            onChange={(decree) => onChange({ ...typed, decree })}
          />
        )}
      </FieldFrame>
      <DateInput
        id="from"
        legend={quotaPage.from}
        hint={quotaPage.fromHint}
        error={messageOf(errors, "from")}
        value={typed.from}
        onChange={(from) => onChange({ ...typed, from })}
      />
    </>
  );
}
