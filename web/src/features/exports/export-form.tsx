import { useState } from "react";
import { exportFormats, exportKinds } from "#shared/api/exports.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { locales } from "#shared/text/locale.ts";
import {
  type Choice,
  isFiltered,
  requestOf,
  takesForm,
  yearsOf,
} from "#web/features/exports/choice.ts";
import { FilterNotice } from "#web/features/exports/filter-notice.tsx";
import { type ExportsMessages, exportsCatalogue } from "#web/features/exports/messages.ts";
import { useOrder } from "#web/features/exports/use-order.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { Select } from "#web/ui/select.tsx";

export type ExportFormProps = {
  readonly start: Choice;
  /** Told when a press of the button found something missing. */
  readonly onWrong: (isWrong: boolean) => void;
};

/** What to export. Everything but the kind is filled in with what most people want. */
export function ExportForm({ start, onWrong }: ExportFormProps) {
  const words = useMessages(exportsCatalogue);
  const [choice, setChoice] = useState(start);
  const [failures, setFailures] = useState(0);
  const { busy, problem, order } = useOrder();
  const isWrong = failures > 0 && choice.kind === undefined;
  const change = (changed: Partial<Choice>) => setChoice({ ...choice, ...changed });
  const submit = () => {
    onWrong(choice.kind === undefined);
    if (choice.kind === undefined) setFailures(failures + 1);
    else void order(requestOf(choice, choice.kind));
  };
  return (
    <form
      noValidate
      aria-label={words.form.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) submit();
      }}
    >
      {isWrong && (
        <ErrorSummary
          title={words.form.errorsTitle}
          errors={[{ fieldId: "kind", message: words.form.kindMissing }]}
          attempt={failures}
        />
      )}
      {problem && (
        <ProblemNotice problem={problem} onRetry={submit}>
          {problem.errors.map(({ path, message }) => (
            <p key={path}>{message}</p>
          ))}
        </ProblemNotice>
      )}
      <Radios
        id="kind"
        name="kind"
        legend={words.form.kind}
        error={isWrong ? words.form.kindMissing : undefined}
        options={exportKinds.map((kind) => ({
          value: kind,
          label: words.form.kinds[kind],
          hint: words.form.kindHints[kind],
        }))}
        value={choice.kind}
        onChange={(kind) => change({ kind: exportKinds.find((each) => each === kind) })}
      />
      {Object.keys(choice.filter).length > 0 && (
        <FilterNotice
          filter={choice.filter}
          isUsed={choice.kind === undefined || isFiltered(choice)}
          onRemove={() => change({ filter: {} })}
        />
      )}
      <Details choice={choice} words={words} change={change} />
      <Button type="submit" busy={busy}>
        {words.form.submit}
      </Button>
    </form>
  );
}

type DetailsProps = {
  readonly choice: Choice;
  readonly words: ExportsMessages;
  readonly change: (changed: Partial<Choice>) => void;
};

function Details({ choice, words, change }: DetailsProps) {
  const years = yearsOf(choice.kind, choice.year, new Date()).map(String);
  return (
    <>
      <FieldFrame
        id="year"
        label={words.form.year}
        hint={choice.kind === "audit" ? words.form.yearHint : undefined}
      >
        {(wiring) => (
          <Select
            {...wiring}
            value={String(choice.year)}
            options={years.map((year) => ({ value: year, label: year }))}
            onChange={(year) => change({ year: Number(year) })}
          />
        )}
      </FieldFrame>
      {takesForm(choice.kind) && <FormSelect choice={choice} words={words} change={change} />}
      <Radios
        id="format"
        name="format"
        legend={words.form.format}
        options={exportFormats.toSorted(peopleFirst).map((format) => ({
          value: format,
          label: words.form.formats[format],
          hint: words.form.formatHints[format],
        }))}
        value={choice.format}
        onChange={(format) =>
          change({ format: exportFormats.find((each) => each === format) ?? "xlsx" })
        }
      />
      <FieldFrame id="language" label={words.form.language}>
        {(wiring) => (
          <Select
            {...wiring}
            value={choice.language}
            options={locales.map((value) => ({ value, label: words.languages[value] }))}
            onChange={(language) =>
              change({ language: locales.find((each) => each === language) ?? "kk" })
            }
          />
        )}
      </FieldFrame>
    </>
  );
}

const peopleFirst = (left: string, right: string): number =>
  Number(right === "xlsx") - Number(left === "xlsx");

function FormSelect({ choice, words, change }: DetailsProps) {
  const { form: _form, ...withoutForm } = choice;
  return (
    <FieldFrame id="form" label={words.form.form} hint={words.form.formHint}>
      {(wiring) => (
        <Select
          {...wiring}
          value={choice.form ?? ""}
          options={[
            { value: "", label: words.form.allForms },
            ...annualFormIds.map((value) => ({ value, label: words.forms[value] })),
          ]}
          onChange={(id) =>
            change({ ...withoutForm, form: annualFormIds.find((each) => each === id) })
          }
        />
      )}
    </FieldFrame>
  );
}
