import { importFields, neededFields } from "#shared/register/import/import-field.ts";
import { importFieldText } from "#shared/register/import/import-field-text.ts";
import { fillText } from "#shared/text/format.ts";
import { type Locale, locales } from "#shared/text/locale.ts";
import { importCatalogue } from "#web/features/register/imports.ts";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { templateText } from "#web/features/register/template.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Button } from "#web/ui/button.tsx";
import { saveFile } from "#web/ui/save-file.ts";
import { Table } from "#web/ui/table.tsx";

/** Which columns a file needs, and files to fill in. */
export function ExpectedColumns() {
  const words = useMessages(importCatalogue);
  const { pick, meanings } = words;
  const { locale } = useRegisterLanguage();
  const needed: readonly string[] = neededFields;
  return (
    <>
      <h2>{pick.expectedTitle}</h2>
      <p>{pick.expected}</p>
      <Table
        isList
        caption={pick.expectedCaption}
        columns={[
          { key: "column", label: pick.column },
          { key: "meaning", label: pick.meaning },
        ]}
        rows={importFields.map((field) => ({
          column: needed.includes(field)
            ? importFieldText[field][locale]
            : fillText(pick.optional, { column: importFieldText[field][locale] }),
          meaning: meanings[field],
        }))}
      />
      <h3>{pick.template}</h3>
      <div className="buttons">
        {locales.map((language) => (
          <Button
            key={language}
            tone="secondary"
            icon="download"
            onClick={() => saveTemplate(language, fillText(pick.templateName, { language }))}
          >
            {pick.templates[language]}
          </Button>
        ))}
      </div>
    </>
  );
}

/** Headers may be of another language than the page. */
function saveTemplate(language: Locale, name: string): void {
  saveFile(new Blob([templateText(language)], { type: "text/csv;charset=utf-8" }), name);
}
