import { useState } from "react";
import type { UnclearColumn } from "#shared/api/imports.ts";
import { importFields } from "#shared/register/import/import-field.ts";
import { importFieldText } from "#shared/register/import/import-field-text.ts";
import { fillText } from "#shared/text/format.ts";
import { checkMapping, columnId, fieldOf, type Mapping } from "#web/features/register/columns.ts";
import { faultText } from "#web/features/register/fault-text.ts";
import { importCatalogue } from "#web/features/register/imports.ts";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import type { FileImport } from "#web/features/register/use-file-import.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { pluralText } from "#web/i18n/plural-text.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProgressStatus } from "#web/ui/progress-status.tsx";
import { Select } from "#web/ui/select.tsx";

export type ColumnsPageProps = {
  readonly year: number;
  readonly columns: readonly UnclearColumn[];
  readonly made: FileImport;
};

/** What each column of the file is, where its header does not say it; the file stays chosen. */
export function ColumnsPage({ year, columns, made }: ColumnsPageProps) {
  const words = useMessages(importCatalogue);
  const { locale, words: register } = useRegisterLanguage();
  const [mapping, setMapping] = useState<Mapping>(() =>
    columns.map(({ field }) => field ?? undefined),
  );
  const [attempt, setAttempt] = useState(0);
  const wrong = attempt === 0 ? [] : checkMapping(mapping, words.columns, locale);
  const refused = made.fault && {
    fieldId: columnId(0),
    message: faultText(made.fault, words, locale),
  };
  const errors = wrong.length === 0 && refused ? [refused] : wrong;
  const send = () => {
    setAttempt(attempt + 1);
    if (checkMapping(mapping, words.columns, locale).length === 0) void made.read(mapping);
  };
  return (
    <Page
      key="columns"
      title={words.columns.title}
      caption={fillText(register.yearOf, { year })}
      back={{ href: paths.search(year), label: words.backToSearch }}
      error={errors.length > 0}
    >
      {errors.length > 0 && (
        <ErrorSummary
          title={pluralText(locale, words.errorsTitle, errors.length)}
          errors={errors}
          attempt={attempt + made.attempt}
        />
      )}
      <p>{words.columns.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {columns.map((column, place) => (
          <ColumnField
            key={columnId(place)}
            column={column}
            place={place}
            value={mapping[place] ?? "-"}
            error={errors.find(({ fieldId }) => fieldId === columnId(place))?.message}
            onChange={(value) => setMapping(mapping.with(place, fieldOf(value)))}
          />
        ))}
        <div className="buttons">
          <Button type="submit" busy={made.busy}>
            {words.columns.continue}
          </Button>
          <Button tone="secondary" onClick={made.restart}>
            {words.columns.other}
          </Button>
        </div>
        {made.busy && made.file && (
          <ProgressStatus>{fillText(words.pick.reading, { name: made.file.name })}</ProgressStatus>
        )}
      </form>
    </Page>
  );
}

type ColumnFieldProps = {
  readonly column: UnclearColumn;
  readonly place: number;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

function ColumnField({ column, place, value, error, onChange }: ColumnFieldProps) {
  const words = useMessages(importCatalogue);
  const { locale } = useRegisterLanguage();
  const { unnamed, samples, noSamples, skip } = words.columns;
  const shown = column.samples.filter((sample) => sample.trim() !== "");
  return (
    <div className="column">
      <FieldFrame
        id={columnId(place)}
        label={column.header.trim() || fillText(unnamed, { number: place + 1 })}
        hint={shown.length === 0 ? noSamples : fillText(samples, { samples: shown.join(" · ") })}
        error={error}
      >
        {(wiring) => (
          <Select
            {...wiring}
            value={value}
            options={[
              ...importFields.map((field) => ({
                value: field,
                label: importFieldText[field][locale],
              })),
              { value: "-", label: skip },
            ]}
            onChange={onChange}
          />
        )}
      </FieldFrame>
    </div>
  );
}
