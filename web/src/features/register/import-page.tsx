import { useLocation } from "wouter";
import { mostImportRows } from "#shared/api/imports.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import { ColumnsPage } from "#web/features/register/columns-page.tsx";
import { ExpectedColumns } from "#web/features/register/expected-columns.tsx";
import { faultText } from "#web/features/register/fault-text.ts";
import { importCatalogue } from "#web/features/register/imports.ts";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import { type FileImport, useFileImport } from "#web/features/register/use-file-import.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { pluralText } from "#web/i18n/plural-text.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { FilePicker } from "#web/ui/file-picker.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProgressStatus } from "#web/ui/progress-status.tsx";

/** A register file is chosen, read and compared; when its columns are unclear, they are named. */
export function ImportPage({ year }: { readonly year: number }) {
  const [, navigate] = useLocation();
  const made = useFileImport(year, ({ id }) => navigate(paths.importRun(year, id)));
  if (made.unclear && made.file) {
    return <ColumnsPage year={year} columns={made.unclear} made={made} />;
  }
  return <PickPage year={year} made={made} />;
}

type PickPageProps = { readonly year: number; readonly made: FileImport };

function PickPage({ year, made }: PickPageProps) {
  const words = useMessages(importCatalogue);
  const { locale, words: register } = useRegisterLanguage();
  const { file, fault, busy, attempt } = made;
  const message = fault && faultText(fault, words, locale);
  const kilobytes = (bytes: number) => formatCount(locale, Math.ceil(bytes / 1000));
  return (
    <Page
      title={words.pick.title}
      caption={fillText(register.yearOf, { year })}
      back={{ href: paths.search(year), label: words.backToSearch }}
      error={message !== undefined}
    >
      {message && (
        <ErrorSummary
          title={pluralText(locale, words.errorsTitle, 1)}
          errors={[{ fieldId: "file", message }]}
          attempt={attempt}
        />
      )}
      <p className="lead">{words.pick.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void made.read();
        }}
      >
        <FieldFrame
          id="file"
          label={words.pick.file}
          hint={fillText(words.pick.fileHint, { rows: formatCount(locale, mostImportRows) })}
          error={message}
        >
          {(wiring) => (
            <FilePicker
              {...wiring}
              accept=".csv,.txt,.xlsx"
              words={words.pick}
              chosen={
                file &&
                fillText(words.pick.chosen, { name: file.name, size: kilobytes(file.bytes.size) })
              }
              onChoose={(chosen) => void made.choose(chosen)}
            />
          )}
        </FieldFrame>
        <Button type="submit" busy={busy}>
          {words.pick.read}
        </Button>
        {busy && file && (
          <ProgressStatus>{fillText(words.pick.reading, { name: file.name })}</ProgressStatus>
        )}
      </form>
      <ExpectedColumns />
    </Page>
  );
}
