import { denominatorCodes } from "#shared/api/statistics-codes.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import type { TypedField } from "#web/features/progress/typed-statistic.ts";
import type { UseStatistic } from "#web/features/progress/use-statistic.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Button } from "#web/ui/button.tsx";
import { DateInput } from "#web/ui/date-input.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { Select } from "#web/ui/select.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type StatisticFormProps = {
  readonly definition: IndicatorDefinition;
  readonly form: UseStatistic;
};

/** A new version: how it is entered, the figure, where it is from. */
export function StatisticForm({ definition, form }: StatisticFormProps) {
  const words = useMessages(progressCatalogue).statistics;
  const { typed, change, isBusy, save } = form;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{words.change}</h2>
      <Radios
        id="way"
        name="way"
        legend={words.how}
        error={errorOf(form, "way")}
        options={[
          { value: "counts", label: words.ways.counts },
          { value: "value", label: words.ways.value },
        ]}
        value={typed.way}
        onChange={(way) => change({ way: way === "value" ? "value" : "counts" })}
      />
      {typed.way === "counts" && <Counts form={form} />}
      {typed.way === "value" && <Value definition={definition} form={form} />}
      <Field form={form} name="source" label={words.source} hint={words.sourceHint} />
      <DateInput
        id="date"
        legend={words.date}
        hint={words.dateHint}
        error={errorOf(form, "date")}
        value={typed.date}
        onChange={(date) => change({ date })}
      />
      <Button type="submit" busy={isBusy}>
        {words.save}
      </Button>
    </form>
  );
}

const errorOf = ({ errors }: UseStatistic, field: TypedField): string | undefined =>
  errors.find(({ fieldId }) => fieldId === field)?.message;

type FieldProps = {
  readonly form: UseStatistic;
  readonly name: "numerator" | "denominator" | "otherName" | "value" | "source";
  readonly label: string;
  readonly hint?: string;
};

function Field({ form, name, label, hint }: FieldProps) {
  const isText = name === "source" || name === "otherName";
  return (
    <FieldFrame id={name} label={label} hint={hint} error={errorOf(form, name)}>
      {(wiring) => (
        <TextInput
          {...wiring}
          name={name}
          value={form.typed[name]}
          {...(isText
            ? { maxLength: 300 }
            : { width: 10, inputMode: name === "value" ? "decimal" : "numeric" })}
          onChange={(text) => form.change({ [name]: text })}
        />
      )}
    </FieldFrame>
  );
}

function Counts({ form }: Pick<StatisticFormProps, "form">) {
  const { statistics: words, figure } = useMessages(progressCatalogue);
  const { typed, change } = form;
  return (
    <>
      <Field form={form} name="numerator" label={words.numerator} />
      <Field form={form} name="denominator" label={words.denominator} />
      <FieldFrame id="denominatorName" label={words.denominatorName}>
        {(wiring) => (
          <Select
            {...wiring}
            name="denominatorName"
            value={typed.denominatorName}
            options={[
              ...denominatorCodes.map((value) => ({ value, label: figure.denominator[value] })),
              { value: "other", label: words.other },
            ]}
            onChange={(denominatorName) => change({ denominatorName })}
          />
        )}
      </FieldFrame>
      {typed.denominatorName === "other" && (
        <Field form={form} name="otherName" label={words.otherName} />
      )}
    </>
  );
}

function Value({ definition, form }: StatisticFormProps) {
  const words = useMessages(progressCatalogue).statistics;
  const locale = useLocale();
  const sample = definition.scale === 100 ? "4.8" : "0.13";
  const example = locale === "en" ? sample : sample.replace(".", ",");
  return <Field form={form} name="value" label={words.value} hint={words.valueHint(example)} />;
}
